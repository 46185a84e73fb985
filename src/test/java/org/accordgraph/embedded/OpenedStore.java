package org.accordgraph.embedded;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

import org.springframework.util.unit.DataSize;

/**
 * A program that opens a store, so that it is there, and closes it. With a port it is a
 * server, until it is killed.
 */
public final class OpenedStore {

	private static final DataSize ANY = DataSize.ofMegabytes(1);

	private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

	private OpenedStore() {
	}

	public static void main(String[] arguments) {
		boolean server = arguments.length > 1;
		EmbeddedDatabase database = EmbeddedDatabase.start(new EmbeddedProperties(Path.of(arguments[0]),
				server ? Integer.parseInt(arguments[1]) : 0, "drill-drill", ANY, PAGE_CACHE));
		database.afterSingletonsInstantiated();
		if (server) {
			System.out.println("Serving " + database.uri());
		}
		while (server) {
			LockSupport.park();
		}
		database.stop();
	}

}
