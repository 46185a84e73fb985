package org.accordgraph.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.evidence.SourceText;
import org.accordgraph.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The graph against the text of the page, for whoever holds it. */
@AccordTest
class AuditTests {

	private static final Path SOURCE = Path.of("..", "shared", "source", "passages.tsv");

	@Autowired
	CypherFolder folder;

	@Autowired
	Reading reading;

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void requireTheText() {
		assumeTrue(Files.exists(SOURCE), "Skipped: the text of the source page is not here (" + SOURCE + ")");
	}

	@Test
	void leavesNothingOver() {
		AuditReport report = audit(SourceText.read(SOURCE));
		assertThat(report.passages()).isEqualTo(161);
		assertThat(report.changed()).isEmpty();
		assertThat(report.missing()).isEmpty();
		assertThat(report.names()).isEmpty();
		assertThat(report.figures()).isEmpty();
	}

	@Test
	void noticesAChangedPassageWithItsNamesAndFigures() {
		Map<String, String> passages = new LinkedHashMap<>(SourceText.read(SOURCE).passages());
		passages.put("science-city.05", "面积777.5平方公里");
		passages.remove("headline.01");
		passages.put("headline.99", "");
		AuditReport report = audit(new SourceText(SOURCE, passages));
		assertThat(report.changed()).containsExactly("science-city.05");
		assertThat(report.missing()).containsExactly("headline.01", "headline.99");
		assertThat(report.names()).extracting(AuditReport.Name::name).contains("北碚区", "西部（重庆）科学城");
		assertThat(report.figures()).containsExactly(new AuditReport.Figure("science-city.05", "777.5"));
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
