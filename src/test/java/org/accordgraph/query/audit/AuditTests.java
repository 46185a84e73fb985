package org.accordgraph.query.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.query.evidence.AnotherDocument;
import org.accordgraph.query.evidence.SourceText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Audits the built-in dataset if the text of the page is available. */
@AccordTest
class AuditTests {

	private static final Path SOURCE = Path.of("..", "shared", "source", "passages.tsv");

	private static final String PAGE = "cqcd-2021";

	@Autowired
	CypherFolder folder;

	@Autowired
	GraphReader reading;

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void requireTheText() {
		assumeTrue(Files.exists(SOURCE), "Skipped: the text of the source page is not here (" + SOURCE + ")");
	}

	@AfterEach
	void removeAnotherDocument() {
		new AnotherDocument(this.mvc).remove();
	}

	@Test
	void leavesNothingOver() {
		AuditReport report = audit(SourceText.read(SOURCE, PAGE));
		assertThat(report.document()).isEqualTo(PAGE);
		assertThat(report.passages()).isEqualTo(161);
		assertThat(report.changed()).isEmpty();
		assertThat(report.missing()).isEmpty();
		assertThat(report.names()).isEmpty();
		assertThat(report.words()).isEmpty();
		assertThat(report.figures()).isEmpty();
	}

	@Test
	void isTheSameBesideADocumentOfTheSameLocalIds() throws Exception {
		AuditReport before = audit(SourceText.read(SOURCE, PAGE));
		new AnotherDocument(this.mvc).load(AnotherDocument.files());
		assertThat(audit(SourceText.read(SOURCE, PAGE))).isEqualTo(before);
	}

	@Test
	void takesWholeIdsForTheSamePassages() {
		Map<String, String> whole = new LinkedHashMap<>();
		SourceText source = SourceText.read(SOURCE, PAGE);
		source.passages().forEach((id, text) -> whole.put(PAGE + "." + id, text));
		assertThat(audit(new SourceText(SOURCE, PAGE, whole))).isEqualTo(audit(source));
	}

	@Test
	void noticesAChangedPassageWithItsNamesAndFigures() {
		Map<String, String> passages = new LinkedHashMap<>(SourceText.read(SOURCE, PAGE).passages());
		passages.put("science-city.05", "面积777.5平方公里");
		passages.remove("headline.01");
		passages.put("headline.99", "");
		AuditReport report = audit(new SourceText(SOURCE, PAGE, passages));
		assertThat(report.changed()).containsExactly("cqcd-2021.science-city.05");
		assertThat(report.missing()).containsExactly("cqcd-2021.headline.01", "cqcd-2021.headline.99");
		assertThat(report.names()).extracting(AuditReport.Name::name).contains("北碚区", "西部（重庆）科学城");
		assertThat(report.figures()).containsExactly(new AuditReport.Figure("cqcd-2021.science-city.05", "777.5"));
		// The page states explicitly which five districts the science city COVERS.
		assertThat(report.words()).filteredOn((quotation) -> "COVERS".equals(quotation.type()))
			.hasSize(5)
			.allSatisfy((quotation) -> {
				assertThat(quotation.id()).isEqualTo("western-chongqing-science-city");
				assertThat(quotation.words()).isEqualTo("涉及");
				assertThat(quotation.passageIds()).isEqualTo(List.of("cqcd-2021.science-city.05"));
			});
	}

	@Test
	void saysThatTheServiceHasNoSourceText() {
		assertThat(this.mvc.get().uri("/api/audit")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("accord.source");
	}

	private AuditReport audit(SourceText source) {
		return new Audit(this.folder, this.reading, source).run();
	}

}
