package org.accordgraph.embedded;

import java.nio.file.Path;

/** A program that opens a store, so that it is there, and closes it. */
public final class OpenedStore {

	private OpenedStore() {
	}

	public static void main(String[] arguments) {
		EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedProperties(Path.of(arguments[0]), 0, "drill-drill"));
		database.afterSingletonsInstantiated();
		database.stop();
	}

}
