package org.accordgraph.query.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.ingest.ExamplePackage;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.query.evidence.AnotherDocument;
import org.accordgraph.query.evidence.SourceText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Audits an imported document, whose text is fictitious and therefore always available.
 */
@AccordTest
class ImportedDocumentTests {

	private static final Path FILE = Path.of("invented.tsv");

	@Autowired
	CypherFolder folder;

	@Autowired
	GraphReader reading;

	@Autowired
	BrowserLinks browser;

	@Autowired
	MockMvcTester mvc;

	@AfterEach
	void remove() {
		new AnotherDocument(this.mvc).remove();
	}

	@Test
	void isComparedWithItsOwnText() throws Exception {
		AuditReport report = audit(AnotherDocument.files(), AnotherDocument.texts());
		assertThat(report.document()).isEqualTo(ExamplePackage.DOCUMENT);
		assertThat(report.passages()).isEqualTo(7);
		assertThat(report.changed()).isEmpty();
		assertThat(report.missing()).isEmpty();
		assertThat(report.words()).isEmpty();
		assertThat(report.figures()).isEmpty();
	}

	@Test
	void findsWordsThatNobodySays() throws Exception {
		// The passage says 双方, 牵头, 已开工, 2.5万 and 到2025年底.
		ExamplePackage files = AnotherDocument.files()
			.with("commitments.csv", "NOT_STATED,双方", "NOT_STATED,两市")
			.with("duties.csv", "STATED,牵头", "STATED,主持")
			.with("projects.csv", "已开工", "已经开工")
			.with("targets.csv", "2.5万", "2.6万")
			.with("targets.csv", "到2025年底", "2025年底前")
			.with("agreements.csv", "合作协议,2024-03-05", "战略协议,2024-03-05");
		AuditReport report = audit(files, AnotherDocument.texts());
		assertThat(report.words())
			.extracting((quotation) -> String.join(" ", quotation.id(), String.valueOf(quotation.type()),
					String.valueOf(quotation.otherId()), quotation.property(), quotation.words()))
			.containsExactlyInAnyOrder("example-2024-agreement null null titleType 战略协议",
					"example-2024-agreement.1 null null dutyWords 两市",
					"example-qingxi-data-bureau HAS_DUTY example-2024-agreement.1 words 两市",
					"example-yunling-data-bureau HAS_DUTY example-2024-agreement.1 words 两市",
					"example-qingxi-data-bureau HAS_DUTY example-2024-agreement.1.1 words 主持",
					"example-2024.status.example-2024-computing-centre null null statusText 已经开工",
					"example-2024-racks null null valueText 2.6万", "example-2024-racks null null timeText 2025年底前");
		assertThat(report.words()).filteredOn((quotation) -> quotation.property().equals("dutyWords"))
			.singleElement()
			.extracting(AuditReport.Quotation::passageIds)
			.isEqualTo(List.of("example-2024.text.03"));
	}

	@Test
	void findsWordsThatAnotherPassageSays() throws Exception {
		// 已开工 occurs in .06, which is no longer cited.
		ExamplePackage files = AnotherDocument.files()
			.with("projects.csv", "已开工,example-2024.text.06", "已开工,example-2024.text.05");
		assertThat(audit(files, AnotherDocument.texts()).words()).singleElement()
			.extracting(AuditReport.Quotation::words)
			.isEqualTo("已开工");
	}

	@Test
	void comparesWithoutSpacesAndWidths() throws Exception {
		ExamplePackage files = AnotherDocument.files().with("targets.csv", "2.5万", "２．５ 万");
		assertThat(audit(files, AnotherDocument.texts()).words()).isEmpty();
	}

	@Test
	void findsWhatOnlyOneOfTheTwoHas() throws Exception {
		Map<String, String> texts = new TreeMap<>(AnotherDocument.texts());
		texts.put("example-2024.text.06", "已开工");
		texts.remove("example-2024.text.01");
		texts.put("text.99", "7座");
		AuditReport report = audit(AnotherDocument.files(), texts);
		assertThat(report.changed()).containsExactly("example-2024.text.06");
		assertThat(report.missing()).containsExactly("example-2024.text.01", "example-2024.text.99");
		assertThat(report.names()).extracting(AuditReport.Name::id).contains("example-2024-computing-centre");
		assertThat(report.figures()).containsExactly(new AuditReport.Figure("example-2024.text.99", "7"));
	}

	@Test
	void saysThatTheDocumentIsNotThere() {
		AuditController controller = new AuditController(
				Optional.of(new SourceText(FILE, ExamplePackage.DOCUMENT, AnotherDocument.texts())), this.folder,
				this.reading, this.browser);
		assertThat(MockMvcTester.of(controller).get().uri("/api/audit")).hasStatus(404);
	}

	private AuditReport audit(ExamplePackage files, Map<String, String> texts) throws Exception {
		new AnotherDocument(this.mvc).load(files);
		return new Audit(this.folder, this.reading, new SourceText(FILE, ExamplePackage.DOCUMENT, texts)).run();
	}

}
