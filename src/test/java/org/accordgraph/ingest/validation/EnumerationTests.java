package org.accordgraph.ingest.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An allowed value is stated in model/values.csv only, for the template and for imports.
 */
class EnumerationTests {

	private static final String EXPLORE = "modality,EXPLORE,,Explore,探索,,,1\n";

	@TempDir
	Path cypher;

	@BeforeEach
	void copy() throws IOException {
		Files.createDirectory(this.cypher.resolve("model"));
		try (Stream<Path> files = Files.list(Path.of("cypher/model"))) {
			for (Path file : files.toList()) {
				Files.copy(file, this.cypher.resolve("model").resolve(file.getFileName()));
			}
		}
	}

	@Test
	void acceptsAValueThatIsAdded() throws Exception {
		change(EXPLORE, EXPLORE + "modality,NEGOTIATE,,Negotiate,商谈,,,1\n");
		change("comparator,AT_LEAST,,At least,不少于,,,\n",
				"comparator,AT_LEAST,,At least,不少于,,,\ncomparator,AT_MOST,,At most,不多于,,,\n");
		assertThat(column("commitments", "modality").values()).endsWith("EXPLORE", "NEGOTIATE");
		assertThat(read("commitments", "modality", "NEGOTIATE")).isEqualTo("NEGOTIATE");
		assertThat(read("targets", "comparator", "AT_MOST")).isEqualTo("AT_MOST");
		assertThat(read("observations", "comparator", "AT_MOST")).isEqualTo("AT_MOST");
	}

	@Test
	void rejectsAValueThatIsRemoved() throws Exception {
		assertThat(read("commitments", "modality", "EXPLORE")).isEqualTo("EXPLORE");
		change(EXPLORE, "");
		assertThat(column("commitments", "modality").values()).doesNotContain("EXPLORE");
		assertThatExceptionOfType(CellReader.Misread.class)
			.isThrownBy(() -> read("commitments", "modality", "EXPLORE"));
	}

	private Object read(String table, String column, String text) throws CellReader.Misread {
		return CellReader.read(column(table, column), RawCell.text(text), (value) -> {
		});
	}

	private TemplateColumn column(String table, String column) {
		CypherFolder folder = new CypherFolder(this.cypher.toUri().toString());
		return new Template(folder, Vocabulary.in(folder)).table(table)
			.flatMap((each) -> each.column(column))
			.orElseThrow();
	}

	private void change(String from, String to) throws IOException {
		Path file = this.cypher.resolve("model/values.csv");
		String text = Files.readString(file);
		assertThat(Stream.of(text).anyMatch((all) -> all.contains(from))).isTrue();
		Files.writeString(file, text.replace(from, to));
	}

}
