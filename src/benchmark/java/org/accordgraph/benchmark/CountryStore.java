package org.accordgraph.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.AccordGraph;
import org.accordgraph.drill.Child;

/** The store of a country, imported in bulk. */
final class CountryStore {

	static final String PASSWORD = "benchmark";

	/** Where the store is kept for the next run. */
	private static final String KEPT = System.getProperty("accord.ask.store");

	private CountryStore() {
	}

	/**
	 * The store that {@code -Daccord.ask.store} names, imported if there is none; without
	 * the option, a new one.
	 * @param heap the heap of the process that imports
	 * @param folder for what is not kept
	 */
	static Path of(Country country, String heap, Path folder) throws Exception {
		Path store = (KEPT != null) ? Path.of(KEPT) : folder.resolve("store");
		if (Files.notExists(store)) {
			Path files = CountryPackage.write(country, folder.resolve("country"));
			try (Child child = Child.start(List.of("-Xmx" + heap), CountryLoad.class,
					List.of(files.toString(), "--accord.seed=false", "--spring.main.web-application-type=none",
							"--bulk", "--accord.embedded.bolt-port=0", "--accord.embedded.directory=" + store,
							"--accord.embedded.password=" + PASSWORD))) {
				System.out.println(child.await((line) -> line.startsWith("Load: imported true")));
				child.end();
			}
		}
		return store;
	}

	/**
	 * Starts the service on a store. It computes each answer, and keeps none.
	 * @param more further arguments of the service
	 */
	static Child serve(Path store, String heap, int bolt, String... more) throws Exception {
		return Child.start(List.of("-Xmx" + heap), AccordGraph.class, Stream
			.concat(Stream.of("--server.port=0", "--accord.seed=false", "--accord.embedded.page-cache=4GB",
					"--accord.questions.cache=0B", "--accord.embedded.bolt-port=" + bolt,
					"--accord.embedded.directory=" + store, "--accord.embedded.password=" + PASSWORD), Stream.of(more))
			.toList());
	}

}
