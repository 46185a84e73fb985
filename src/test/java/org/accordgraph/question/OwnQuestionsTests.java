package org.accordgraph.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.reading.Reading;
import org.accordgraph.refusal.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A folder of one's own questions: the good ones are served, the others are told. */
@AccordTest
@ExtendWith(OutputCaptureExtension.class)
class OwnQuestionsTests {

	@Autowired
	CypherFolder folder;

	@Autowired
	Reading reading;

	@TempDir
	Path directory;

	@Test
	void areServedBesideTheBuiltInOnes() throws IOException {
		put("mine/cities.cypher", "// Which cities are there?\nMATCH (city:City)\n"
				+ "RETURN city.id AS id, ['x'] AS evidence\nORDER BY id\n");
		Questions questions = open(this.directory);
		assertThat(questions.find("mine/cities")).isPresent();
		assertThat(questions.find("ownership/co-owners")).isPresent();
	}

	@Test
	void areLeftOutWithFileLineAndRepairWhereTheyAreBad(CapturedOutput output) throws IOException {
		put("mine/header.cypher", "MATCH (city:City) RETURN city.id AS id, [] AS evidence\n");
		put("mine/label.cypher", "// Which?\nMATCH (city:Citty)\nRETURN city.id AS id, [] AS evidence\n");
		put("mine/limit.cypher",
				"// Which?\nMATCH (city:City)\nRETURN city.id AS id, [] AS evidence\nORDER BY id\nLIMIT 3\n");
		put("ownership/co-owners.cypher", "// Which?\nMATCH (city:City)\nRETURN city.id AS id, [] AS evidence\n");
		put("mine/good.cypher", "// Which?\nMATCH (city:City)\nRETURN city.id AS id, [] AS evidence\n");

		Questions questions = open(this.directory);

		assertThat(questions.all()).extracting(Question::path)
			.contains("mine/good", "ownership/co-owners")
			.doesNotContain("mine/header", "mine/label", "mine/limit");
		assertThat(questions.find("ownership/co-owners").orElseThrow().parameters()).hasSize(1);
		assertThat(output).contains("questions/mine/header.cypher, line 1: the first line must be the question")
			.contains("questions/mine/label.cypher, line 2: the model does not know 'Citty'")
			.contains("questions/mine/limit.cypher, line 5: the request says how many rows it wants")
			.contains("questions/ownership/co-owners.cypher, line 1: there is a built-in question of this name");
	}

	@Test
	void refuseTheStartWhereTheFolderIsNotThere() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> open(this.directory.resolve("nothing")))
			.withMessageContaining("accord.questions.directory");
	}

	private Questions open(Path directory) {
		Questions questions = new Questions(this.folder, Vocabulary.in(this.folder), new OwnQuestions(directory),
				this.reading);
		questions.open();
		return questions;
	}

	private void put(String name, String text) throws IOException {
		Path file = this.directory.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
