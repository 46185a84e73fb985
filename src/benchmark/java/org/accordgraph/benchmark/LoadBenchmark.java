package org.accordgraph.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.accordgraph.drill.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast packages of several sizes are checked and imported, and how much memory that
 * takes. Run it with {@code mvn test -Dtest=LoadBenchmark};
 * {@code -Daccord.load.sizes=1,10}, {@code -Daccord.load.heap=2g},
 * {@code -Daccord.load.bulk=true} to fill the graph at once.
 */
class LoadBenchmark {

	private static final String SIZES = System.getProperty("accord.load.sizes", "1,10");

	private static final String HEAP = System.getProperty("accord.load.heap", "2g");

	/** Whether an empty graph is filled at once, or by transactions. */
	private static final boolean BULK = Boolean.getBoolean("accord.load.bulk");

	@TempDir
	Path folder;

	@Test
	void load() throws Exception {
		List<String> lines = new ArrayList<>();
		for (String size : SIZES.split(",")) {
			Path country = CountryPackage.write(new Country(Integer.parseInt(size), 1),
					this.folder.resolve("country-" + size));
			try (Child child = Child.start(List.of("-Xmx" + HEAP), CountryLoad.class,
					List.of(country.toString(), BULK ? "--bulk" : "--by-transactions", "--accord.seed=false",
							"--spring.main.web-application-type=none", "--accord.embedded.bolt-port=0",
							"--accord.embedded.page-cache=4GB",
							"--accord.embedded.directory=" + this.folder.resolve("store-" + size)))) {
				String line = child.await((each) -> each.startsWith("Load: imported"));
				System.out.println(line.replaceFirst("Load:", "Load: size " + size + ":"));
				lines.add(line);
				child.end();
			}
		}
		assertThat(lines).allMatch((line) -> line.contains("imported true"));
	}

}
