package org.accordgraph.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.accordgraph.database.embedded.OpenedStore;
import org.accordgraph.ingest.ExamplePackage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bulk import into an empty graph gives the same graph as transactions, down to its
 * indexes, or leaves it empty.
 */
@Tag("drill")
class FillingDrillTests {

	/** The beginning of the line that contains the times of writes. */
	private static final String DATASET = "node accord-graph ";

	@TempDir
	Path folder;

	/** The second bulk import would be rejected if the graph were not empty. */
	@Test
	void makesWhatTransactionsMakeEvenAfterAKill() throws Exception {
		String page = DrillStore.page("zip").toString();
		try (Child child = start("filled", "import", "--bulk", page)) {
			child.await((line) -> line.contains("Relationship import"));
			child.kill();
		}
		List<String> filled = graph("filled", "import", "--bulk", page);
		assertThat(filled).hasSizeGreaterThan(empty().size() + 3000)
			.isEqualTo(withoutDataset(DrillStore.IMPORTED.graph()));
	}

	@Test
	void takesInAfterwardsWhatTouchesAnotherDocument() throws Exception {
		// Both documents name the bureau; only the first can create it.
		ExamplePackage two = new ExamplePackage()
			.with("documents.csv", ",2024-03-06,STATED,\n",
					",2024-03-06,STATED,\nexample-2025,又一文件（虚构）,Another text (invented),,,,\n")
			.with("segments.csv", "example-2024.text,example-2024,",
					"example-2025.text,example-2025,1,note,说明（虚构）,Note (invented)\nexample-2024.text,example-2024,")
			.with("passages.csv", "example-2024.text.01,",
					"example-2025.text.01,example-2025.text,1,TEXT,青溪市数据局。,,\nexample-2024.text.01,")
			.with("institutions.csv", "example-2024.text.02; example-2024.text.04",
					"example-2024.text.02; example-2025.text.01");
		Path both = Files.write(this.folder.resolve("two.zip"), two.zip());
		List<String> filled = graph("filled", "import", "--bulk", both.toString());
		assertThat(filled).anyMatch(
				(line) -> line.startsWith("relationship example-qingxi-data-bureau EVIDENCED_BY example-2025.text.01 "))
			.isEqualTo(graph("taken-in", "import", both.toString()));
	}

	@Test
	void isAsEmptyAsBeforeWhereARuleDoesNotHold() throws Exception {
		Path broken = Files.write(this.folder.resolve("broken.zip"),
				new ExamplePackage().with("parties.csv", "云岭市数据局,example-2024-agreement,云岭市,example-2024.text.02\n", "")
					.zip());
		List<String> said = new ArrayList<>();
		assertThat(graph("filled", 1, said, "import", "--bulk", broken.toString())).isEqualTo(empty());
		assertThat(said).anyMatch((line) -> line.contains("[check.agreements-have-one-main-theme]"));
	}

	private static List<String> empty() throws Exception {
		return withoutDataset(DrillStore.EMPTY.graph());
	}

	private List<String> graph(String store, String... words) throws Exception {
		return graph(store, 0, new ArrayList<>(), words);
	}

	private List<String> graph(String store, int exitCode, List<String> said, String... words) throws Exception {
		try (Child child = start(store, words)) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isEqualTo(exitCode);
			said.addAll(child.lines());
		}
		return withoutDataset(OpenedStore.read(this.folder.resolve(store), WholeGraph::read));
	}

	private static List<String> withoutDataset(List<String> graph) {
		return graph.stream().filter((line) -> !line.startsWith(DATASET)).toList();
	}

	/** Starts a command on an existing store, or on a new empty one. */
	private Child start(String store, String... words) throws Exception {
		Path folder = this.folder.resolve(store);
		if (Files.notExists(folder)) {
			DrillStore.EMPTY.copyTo(folder);
		}
		List<String> arguments = new ArrayList<>(DrillService.commandArguments(folder, "--accord.seed=false"));
		arguments.addAll(List.of(words));
		return Child.unpacked(arguments);
	}

}
