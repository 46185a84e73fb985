package org.accordgraph.query.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.AccordTest;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.links.BrowserLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A passage is shown with its own text or without text. */
@AccordTest
class PassageTextTests {

	private static final Path SOURCE = Path.of("..", "shared", "source", "passages.tsv");

	private static final String OF_THE_PAGE = "cqcd-2021." + AnotherDocument.LOCAL_ID;

	private static final String OF_ANOTHER = "example-2024." + AnotherDocument.LOCAL_ID;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	GraphReader reading;

	@Autowired
	BrowserLinks browser;

	@BeforeEach
	void importAnotherDocument() throws InterruptedException {
		new AnotherDocument(this.mvc).load(AnotherDocument.files());
	}

	@AfterEach
	void removeIt() {
		new AnotherDocument(this.mvc).remove();
	}

	@Test
	void saysThatNoTextIsHeld() {
		assertThat(this.mvc.get().uri("/api/passages/" + OF_ANOTHER)).bodyJson()
			.extractingPath("$.textStatus")
			.isEqualTo("NOT_HELD");
	}

	@Test
	void showsNoTextOfAnotherDocumentUnderTheSameLocalId() {
		SourceText ofThePage = source("cqcd-2021", AnotherDocument.LOCAL_ID, AnotherDocument.TEXT);
		isNotShown(ofThePage, OF_ANOTHER, "NOT_HELD");
		// The page's own passage of that id says something else.
		isNotShown(ofThePage, OF_THE_PAGE, "DIFFERS");
	}

	@Test
	void showsTheTextOfTheDocumentThatTheFileIsOf() {
		SourceText ofAnother = source("example-2024", AnotherDocument.LOCAL_ID, AnotherDocument.TEXT);
		isShown(ofAnother, OF_ANOTHER, AnotherDocument.TEXT);
		isNotShown(ofAnother, OF_THE_PAGE, "NOT_HELD");
	}

	@Test
	void showsATextUnderItsWholeId() {
		isShown(source("cqcd-2021", OF_ANOTHER, AnotherDocument.TEXT), OF_ANOTHER, AnotherDocument.TEXT);
	}

	@Test
	void showsNoTextThatWasChangedByOneCharacter() {
		isNotShown(source("example-2024", AnotherDocument.LOCAL_ID, AnotherDocument.TEXT.replace('。', '.')), OF_ANOTHER,
				"DIFFERS");
		isNotShown(source("example-2024", AnotherDocument.LOCAL_ID, AnotherDocument.TEXT + " "), OF_ANOTHER, "DIFFERS");
		isNotShown(source("example-2024", AnotherDocument.LOCAL_ID, ""), OF_ANOTHER, "DIFFERS");
	}

	@Test
	void marksTheNamesInATextThatIsShown() {
		String passage = "example-2024.text.06";
		SourceText ofAnother = new SourceText(SOURCE, "example-2024", AnotherDocument.texts());
		isShown(ofAnother, passage, AnotherDocument.texts().get(passage));
		answer(mvc(ofAnother), passage).extractingPath("$.marks[*].id")
			.asArray()
			// 青溪 also occurs in the longer name, where it is not marked.
			.containsExactly("example-2024-computing-centre", "example-qingxi");
	}

	@Test
	void showsEveryPassageOfThePageAndNoneOfAnotherDocument() {
		assumeTrue(Files.exists(SOURCE), "Skipped: the text of the source page is not here (" + SOURCE + ")");
		SourceText page = SourceText.read(SOURCE, "cqcd-2021");
		MockMvcTester service = mvc(page);
		assertThat(page.passages()).hasSize(161)
			.allSatisfy((id, text) -> answer(service, "cqcd-2021." + id)
				.hasPathSatisfying("$.textStatus", (status) -> status.assertThat().isEqualTo("SHOWN"))
				.extractingPath("$.text")
				.isEqualTo(text));
		isNotShown(page, OF_ANOTHER, "NOT_HELD");
	}

	private void isShown(SourceText source, String passage, String text) {
		var answer = answer(mvc(source), passage);
		answer.extractingPath("$.textStatus").isEqualTo("SHOWN");
		answer.extractingPath("$.text").isEqualTo(text);
	}

	private void isNotShown(SourceText source, String passage, String status) {
		var answer = answer(mvc(source), passage);
		answer.extractingPath("$.textStatus").isEqualTo(status);
		answer.extractingPath("$.text").isNull();
		answer.extractingPath("$.marks").asArray().isEmpty();
	}

	private static AbstractJsonContentAssert<?> answer(MockMvcTester service, String passage) {
		return assertThat(service.get().uri("/api/passages/" + passage)).hasStatusOk().bodyJson();
	}

	private MockMvcTester mvc(SourceText source) {
		return MockMvcTester.of(new PassageController(this.reading, Optional.of(source), this.browser));
	}

	private static SourceText source(String document, String id, String text) {
		return new SourceText(SOURCE, document, Map.of(id, text));
	}

}
