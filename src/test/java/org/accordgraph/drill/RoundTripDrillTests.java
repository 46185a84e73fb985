package org.accordgraph.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.importing.ExportedPage;
import org.accordgraph.importing.ImportedGraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The built-in page goes out in the form in which people hand in theirs, and comes into
 * an empty database as the command does it.
 */
@AccordTest
class RoundTripDrillTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "zip" })
	void makesTheSameGraphOfThePage(String format) throws Exception {
		Path handedIn = Files.write(this.folder.resolve("page." + format), ExportedPage.in(format, this.mvc));
		Path lines = this.folder.resolve("lines.txt");
		try (Child child = Child.start(ImportedGraph.class,
				List.of(lines.toString(), "--accord.seed=false", "--spring.main.web-application-type=none",
						"--accord.embedded.bolt-port=0", "--accord.embedded.directory=" + this.folder.resolve("empty"),
						"import", handedIn.toString()))) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
		}
		assertThat(Files.readAllLines(lines)).hasSizeGreaterThan(3000);
		assertThat(ImportedGraph.difference(ImportedGraph.read(this.driver), Files.readAllLines(lines))).isEmpty();
	}

}
