package org.accordgraph.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.importing.ExamplePackage;
import org.accordgraph.importing.ExportedPage;
import org.accordgraph.intake.Intake;
import org.accordgraph.intake.Progress;
import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An empty graph that is filled all at once is the graph that transactions would have
 * made, down to its indexes, or as empty as before.
 */
@AccordTest
class FillingDrillTests {

	/** Tells when something was written. */
	private static final String DATASET = "node accord-graph ";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Intake intake;

	@TempDir
	Path folder;

	private static @Nullable List<String> empty;

	@Test
	void makesWhatTransactionsMake() throws Exception {
		Path page = Files.write(this.folder.resolve("page.zip"), ExportedPage.in("zip", this.mvc));
		List<String> filled = graph("filled", "import", "--bulk", page.toString());
		assertThat(filled).hasSizeGreaterThan(empty().size() + 3000)
			.isEqualTo(graph("taken-in", "import", page.toString()));
	}

	@Test
	void takesInAfterwardsWhatTouchesAnotherDocument() throws Exception {
		// Both documents name the bureau, and only the first can bring it.
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
		assertThat(graph("filled", said, "import", "--bulk", broken.toString())).isEqualTo(empty());
		assertThat(said).anyMatch((line) -> line.contains("[check.agreements-have-one-main-theme]"));
	}

	@Test
	void isAsEmptyAsBeforeAfterAKill() throws Exception {
		Path page = Files.write(this.folder.resolve("page.zip"), ExportedPage.in("zip", this.mvc));
		try (Child child = start("filled", "import", "--bulk", page.toString())) {
			child.await((line) -> line.contains("Relationship import"));
			child.kill();
		}
		// It would be refused if anything were there.
		assertThat(graph("filled", "import", "--bulk", page.toString())).hasSizeGreaterThan(empty().size() + 3000);
	}

	@Test
	void fillsOnlyWhatIsEmpty() throws Exception {
		Path example = Files.write(this.folder.resolve("example.zip"), new ExamplePackage().zip());
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> this.intake.fill(example, "example.zip", Progress.NONE))
			.withMessageContaining("The graph is not empty");
	}

	private List<String> empty() throws Exception {
		if (empty == null) {
			empty = graph("empty");
		}
		return empty;
	}

	private List<String> graph(String store, String... words) throws Exception {
		return graph(store, new ArrayList<>(), words);
	}

	private List<String> graph(String store, List<String> said, String... words) throws Exception {
		try (Child child = start(store, words)) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
			said.addAll(child.lines());
		}
		return Files.readAllLines(this.folder.resolve("lines.txt"))
			.stream()
			.filter((line) -> !line.startsWith(DATASET))
			.toList();
	}

	private Child start(String store, String... words) throws Exception {
		List<String> arguments = new ArrayList<>(List.of(this.folder.resolve("lines.txt").toString(),
				"--accord.seed=false", "--spring.main.web-application-type=none", "--accord.embedded.bolt-port=0",
				"--accord.embedded.directory=" + this.folder.resolve(store)));
		arguments.addAll(List.of(words));
		return Child.start(WholeGraph.class, arguments);
	}

}
