package org.accordgraph.database.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.unit.DataSize;

/** A store opened in this JVM without a service, which is used like any other server. */
public final class OpenedStore implements AutoCloseable {

	/** The password of the user {@code neo4j}. */
	public static final String PASSWORD = "drill-drill";

	private static final DataSize ANY = DataSize.ofMegabytes(1);

	private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

	private final EmbeddedDatabase database;

	private OpenedStore(EmbeddedDatabase database) {
		this.database = database;
	}

	/**
	 * Opens a store, and recovers it if it was not closed.
	 * @param store its folder, created if it is missing
	 * @param port its Bolt port; 0 for any free port
	 */
	public static OpenedStore at(Path store, int port) {
		EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedProperties(store, port, PASSWORD, null, ANY, PAGE_CACHE), () -> "");
		database.afterSingletonsInstantiated();
		return new OpenedStore(database);
	}

	/** Creates a store and closes it. */
	public static void create(Path store) {
		at(store, 0).close();
	}

	/** Opens a store, reads from it and closes it. */
	public static <T> T read(Path store, Function<Driver, T> reading) {
		try (OpenedStore opened = at(store, 0); Driver driver = opened.driver()) {
			return reading.apply(driver);
		}
	}

	public URI uri() {
		return this.database.uri();
	}

	public Driver driver() {
		return GraphDatabase.driver(uri(), AuthTokens.basic(EmbeddedDatabase.USER, PASSWORD));
	}

	@Override
	public void close() {
		this.database.stop();
	}

}
