package org.accordgraph.query.evidence;

import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Looks up the text of a passage in a file. */
class SourceTextTests {

	@TempDir
	Path folder;

	@Test
	void takesIdsWithoutADocumentForThoseOfItsOwn() throws Exception {
		SourceText source = read("id\ttext\nsection.01\t第一句\n", "paper");
		assertThat(source.of("paper.section.01")).contains("第一句");
		assertThat(source.of("other.section.01")).isEmpty();
		assertThat(source.of("paper-2.section.01")).isEmpty();
		assertThat(source.of("paper.section.02")).isEmpty();
	}

	@Test
	void takesWholeIdsOfWhateverDocument() throws Exception {
		SourceText source = read("id\ttext\nother.section.01\t另一句\npaper.section.01\t第一句\n", "paper");
		assertThat(source.of("other.section.01")).contains("另一句");
		assertThat(source.of("paper.section.01")).contains("第一句");
	}

	@Test
	void keepsAllOfARowWhateverElseItHas() throws Exception {
		SourceText source = read("kind\ttext\tid\ntext\t他说：\"第一句\" \tsection.01\n", "paper");
		assertThat(source.of("paper.section.01")).contains("他说：\"第一句\" ");
	}

	@Test
	void refusesAPassageThatIsThereTwice() {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> read("id\ttext\nsection.01\t第一句\nsection.01\t第二句\n", "paper"))
			.withMessageContaining("section.01 twice");
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> read("id\ttext\nsection.01\t第一句\npaper.section.01\t第二句\n", "paper"))
			.withMessageContaining("section.01 twice");
	}

	@Test
	void refusesAFileWithoutTheColumns() {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> read("id\tsentence\nsection.01\t第一句\n", "paper"))
			.withMessageContaining("accord.source");
	}

	private SourceText read(String rows, String document) throws Exception {
		return SourceText.read(Files.writeString(this.folder.resolve("passages.tsv"), rows), document);
	}

}
