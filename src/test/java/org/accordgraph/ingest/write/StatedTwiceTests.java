package org.accordgraph.ingest.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.ingest.ImportReport;
import org.accordgraph.ingest.issue.Issue;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A relationship that several documents state stays until the last of them no longer
 * states it, in any order.
 */
@AccordTest
class StatedTwiceTests extends PassingDocuments {

	private static final String BODY = "stated-twice-body";

	StatedTwiceTests() {
		super("first", "second", "third");
	}

	@Test
	void staysWhenOneDocumentIsRemoved() throws IOException {
		importPackage("first", true);
		importPackage("second", true);
		importPackage("third", true);
		assertThat(statedBy()).containsExactly("first", "second", "third");
		this.importer.remove("first");
		assertThat(statedBy()).containsExactly("second", "third");
		this.importer.remove("third");
		assertThat(statedBy()).containsExactly("second");
		this.importer.remove("second");
		assertThat(statedBy()).isEmpty();
	}

	@Test
	void staysWhenOneDocumentIsCorrected() throws IOException {
		importPackage("first", true);
		importPackage("second", true);
		importPackage("first", false);
		assertThat(statedBy()).containsExactly("second");
		importPackage("second", false);
		assertThat(statedBy()).isEmpty();
	}

	@Test
	void doesNotDependOnTheOrder() throws IOException {
		importPackage("second", true);
		importPackage("first", true);
		assertThat(statedBy()).containsExactly("first", "second");
	}

	@Test
	void isStatedOnceByADocumentImportedTwice() throws IOException {
		importPackage("first", true);
		importPackage("second", true);
		ImportReport again = importPackage("second", true);
		assertThat(statedBy()).containsExactly("first", "second");
		assertThat(again.tables().values()).allSatisfy((table) -> assertThat(table.changed()).isZero());
	}

	private ImportReport importPackage(String document, boolean withCity) throws IOException {
		String passage = document + ".text.01";
		RandomPackage made = RandomPackage.notice(document);
		made.entity("institutions", BODY, "kind", "Bureau", "level", "MUNICIPAL", "name", "虚构两报所载机构", "nameEn",
				"Body of two invented notices", "place", withCity ? "chengdu" : "", "evidence", passage);
		// Without the city, the project still links it to something.
		String project = document + "-project";
		made.entity("projects", project, "name", "虚构通报所载项目 " + document, "nameEn", "Project of the notice " + document,
				"status", "COMPLETED", "statusAsOfStatus", "NOT_STATED", "statusText", "建成", "evidence", passage);
		made.relation("relations", BODY, "RESPONSIBLE_FOR", project, "evidence", passage);
		ImportReport report = made.importWith(this.importer, this.template, this.files);
		assertThat(report.issues()).extracting(Issue::message).isEmpty();
		return report;
	}

	private List<String> statedBy() {
		try (Session session = this.driver.session()) {
			return session.run("""
					MATCH (:Institution {id: $id})-[fact:OF_PLACE]->(:City {id: 'chengdu'})
					UNWIND [fact.document] + coalesce(fact.alsoIn, []) AS document
					RETURN document
					""", Map.of("id", BODY)).list((row) -> row.get("document").asString());
		}
	}

}
