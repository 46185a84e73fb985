package org.accordgraph.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.datapackage.RawCell;
import org.accordgraph.form.Column;
import org.accordgraph.form.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A value stands in vocabulary.csv, and nowhere else, to be offered and taken in. */
class EnumerationTests {

	@TempDir
	Path cypher;

	@BeforeEach
	void copy() throws IOException {
		for (String file : new String[] { "vocabulary.csv", "import/form.csv" }) {
			Files.createDirectories(this.cypher.resolve(file).getParent());
			Files.copy(Path.of("cypher").resolve(file), this.cypher.resolve(file));
		}
	}

	@Test
	void takesAValueThatIsAdded() throws Exception {
		change("|PROMOTE|EXPLORE", "|PROMOTE|EXPLORE|NEGOTIATE");
		change("LESS_THAN|AT_LEAST", "LESS_THAN|AT_LEAST|AT_MOST");
		assertThat(column("commitments", "modality").values()).endsWith("EXPLORE", "NEGOTIATE");
		assertThat(read("commitments", "modality", "NEGOTIATE")).isEqualTo("NEGOTIATE");
		assertThat(read("targets", "comparator", "AT_MOST")).isEqualTo("AT_MOST");
		assertThat(read("observations", "comparator", "AT_MOST")).isEqualTo("AT_MOST");
	}

	@Test
	void refusesAValueThatIsTakenAway() throws Exception {
		assertThat(read("commitments", "modality", "EXPLORE")).isEqualTo("EXPLORE");
		change("|PROMOTE|EXPLORE", "|PROMOTE");
		assertThat(column("commitments", "modality").values()).doesNotContain("EXPLORE");
		assertThatExceptionOfType(CellValues.Misread.class)
			.isThrownBy(() -> read("commitments", "modality", "EXPLORE"));
	}

	private Object read(String table, String column, String text) throws CellValues.Misread {
		return CellValues.read(column(table, column), RawCell.text(text), (value) -> {
		});
	}

	private Column column(String table, String column) {
		CypherFolder folder = new CypherFolder(this.cypher.toUri().toString());
		return new Form(folder, Vocabulary.in(folder)).table(table)
			.flatMap((each) -> each.column(column))
			.orElseThrow();
	}

	private void change(String from, String to) throws IOException {
		Path file = this.cypher.resolve("vocabulary.csv");
		String text = Files.readString(file);
		assertThat(Stream.of(text).anyMatch((all) -> all.contains(from))).isTrue();
		Files.writeString(file, text.replace(from, to));
	}

}
