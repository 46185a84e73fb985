package org.accordgraph.drill;

import java.nio.file.Path;
import java.util.List;

import org.accordgraph.database.embedded.OpenedStore;
import org.accordgraph.ingest.ImportedGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The built-in page is exported as the package that users import, and imported into an
 * empty database by the command.
 */
@Tag("drill")
class RoundTripDrillTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "zip" })
	void makesTheSameGraphOfThePage(String format) throws Exception {
		List<String> lines = facts(format);
		assertThat(lines).hasSizeGreaterThan(3000);
		assertThat(ImportedGraph.difference(DrillStore.LOADED.facts(), lines)).isEmpty();
	}

	private List<String> facts(String format) throws Exception {
		if (format.equals("zip")) {
			return DrillStore.IMPORTED.facts();
		}
		Path store = DrillStore.EMPTY.copyTo(this.folder.resolve("empty"));
		DrillService.command(store, "--accord.seed=false", "import", DrillStore.page(format).toString());
		return OpenedStore.read(store, ImportedGraph::read);
	}

}
