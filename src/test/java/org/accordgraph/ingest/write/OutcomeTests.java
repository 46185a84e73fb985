package org.accordgraph.ingest.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.ImportedGraph;
import org.accordgraph.ingest.Importer;
import org.accordgraph.model.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What later documents say of entities of the page: states, forecasts, figures and names.
 * The page stays as it is; what is current, moved, contradictory or reached is computed,
 * in whichever order the documents come.
 */
@AccordTest
class OutcomeTests {

	private static final String PROJECT = "jialing-river-lize-navigation-hub";

	private static final String PROMISE = "cqcd-2021-innovation-centre.8.1";

	private static final String VEHICLES = "cqcd-2021-vehicle-output-2025";

	@Autowired
	Importer importer;

	@Autowired
	Template template;

	@Autowired
	Driver driver;

	@Autowired
	CypherFolder folder;

	@TempDir
	Path files;

	private List<String> before;

	private final Map<String, RandomPackage> imported = new LinkedHashMap<>();

	@BeforeEach
	void read() {
		this.before = ImportedGraph.read(this.driver);
	}

	@AfterEach
	void asBefore() {
		List<String> documents = new ArrayList<>(this.imported.keySet());
		Collections.reverse(documents);
		documents.forEach(this.importer::remove);
		assertThat(ImportedGraph.difference(this.before, ImportedGraph.read(this.driver))).isEmpty();
	}

	@Test
	void theStateIsThatOfTheLatestReportWhateverIsImportedFirst() throws IOException {
		RandomPackage finished = report("finished", "2025-03-28", "IN_OPERATION", "2025-03-28", "MEASURED", "");
		RandomPackage lock = report("lock", "2024-04-30", "IN_OPERATION", "2024-04-29", "MEASURED", "船闸");
		RandomPackage plan = report("plan", "2024-04-30", "COMPLETED", "2024-12-31", "PLANNED", "");
		assertThat(state()).isEqualTo("UNDER_CONSTRUCTION cqcd-2021.status." + PROJECT);
		importAll(lock, plan);
		// A part is not the whole, and a plan is no fact.
		assertThat(state()).isEqualTo("UNDER_CONSTRUCTION cqcd-2021.status." + PROJECT);
		importAll(finished);
		assertThat(state()).isEqualTo("IN_OPERATION outcome-finished-report");
		// From 31 December to 28 March, in a year that is no leap year: 31 + 28 + 28.
		assertThat(ask("MATCH (a)-[s:SLIPPED_TO]->(b) RETURN a.id + ' ' + s.days + ' ' + b.id AS x"))
			.containsExactly("outcome-plan-report 87 outcome-finished-report");
		List<String> once = ImportedGraph.read(this.driver);
		this.imported.keySet().forEach(this.importer::remove);
		importAll(finished, plan, lock);
		assertThat(ImportedGraph.difference(once, ImportedGraph.read(this.driver))).isEmpty();
		this.importer.remove("outcome-finished");
		assertThat(state()).isEqualTo("UNDER_CONSTRUCTION cqcd-2021.status." + PROJECT);
	}

	@Test
	void aForecastThatALaterDocumentMovesSlipsToThatOne() throws IOException {
		importAll(report("first", "2022-09-29", "IN_OPERATION", "2025-08-31", "PLANNED", ""),
				report("second", "2024-06-27", "IN_OPERATION", "2024-12-31", "PLANNED", ""),
				report("actual", "2025-02-01", "IN_OPERATION", "2025-01-10", "MEASURED", ""));
		// 243 days earlier (1 January to 31 August), then ten days late.
		assertThat(ask("MATCH (a)-[s:SLIPPED_TO]->(b) RETURN a.id + ' ' + s.days + ' ' + b.id AS x ORDER BY x"))
			.containsExactly("outcome-first-report -243 outcome-second-report",
					"outcome-second-report 10 outcome-actual-report");
	}

	@Test
	void figuresDisagreeOnlyAboutTheSame() throws IOException {
		importAll(figure("one", "chongqing", "1374600", "2019", "", "EXACT"),
				figure("other", "chongqing", "1383000", "2019", "", "EXACT"),
				figure("rounded", "chongqing", "1370000", "2019", "", "EXACT"),
				figure("about", "chongqing", "1500000", "2019", "", "ABOUT"),
				figure("below", "chongqing", "1300000", "2019", "", "MORE_THAN"),
				figure("part", "chongqing", "500000", "2019", "新能源汽车", "EXACT"),
				figure("elsewhere", "chengdu", "900000", "2019", "", "EXACT"),
				figure("later", "chongqing", "2788000", "2025", "", "EXACT"));
		// 1.37 million is 1.3746 rounded, but not 1.383: that would be 1.38.
		assertThat(ask(
				"MATCH (a)-[d:DISAGREES_WITH]->(b) RETURN a.id + ' ' + b.id + ' ' + toInteger(d.difference) AS x ORDER BY x"))
			.containsExactly("outcome-one-figure outcome-other-figure 8400",
					"outcome-other-figure outcome-rounded-figure 13000");
	}

	@Test
	void statesDisagreeOnOneDayAndValuesOfOneProperty() throws IOException {
		importAll(report("works", "2024-06-01", "UNDER_CONSTRUCTION", "2024-05-01", "MEASURED", ""),
				report("starts", "2024-06-01", "STARTED", "2024-05-01", "MEASURED", ""),
				report("stops", "2024-06-01", "SUSPENDED", "2024-05-01", "MEASURED", ""), claim("march", "2019-03"),
				claim("july", "2019-07"));
		assertThat(ask("MATCH (a)-[:DISAGREES_WITH]->(b) RETURN a.id + ' ' + b.id AS x ORDER BY x")).containsExactly(
				"outcome-july-claim outcome-march-claim", "outcome-starts-report outcome-stops-report",
				"outcome-stops-report outcome-works-report");
	}

	@Test
	void aJointTargetIsJudgedByTheFiguresOfBothSides() throws IOException {
		assertThat(target()).isEqualTo("CANNOT_BE_JUDGED null [chengdu, chongqing]");
		importAll(figure("one", "chongqing", "2788000", "2025", "", "EXACT"));
		// 93 % of it comes from one side: that says nothing of both.
		assertThat(target()).isEqualTo("CANNOT_BE_JUDGED null [chengdu]");
		importAll(figure("past", "chengdu", "900000", "2024", "", "EXACT"));
		assertThat(target()).isEqualTo("CANNOT_BE_JUDGED null [chengdu]");
		importAll(figure("both", "chengdu", "212000", "2025", "", "EXACT"));
		assertThat(target()).isEqualTo("REACHED 3000000 null");
		// The figure of one side alone, of 2025 and of 2024, and then those of both.
		assertThat(ask("MATCH (f)-[c:COUNTS_TOWARDS]->(:Target {id: '" + VEHICLES
				+ "'}) RETURN f.id + ' ' + c.attainment + ' ' + size(c.figureIds) AS x ORDER BY x"))
			.containsExactly("outcome-both-figure REACHED 2", "outcome-one-figure REACHED 2",
					"outcome-past-figure CANNOT_BE_JUDGED 1");
		importAll(figure("both", "chengdu", "211999", "2025", "", "EXACT"));
		assertThat(target()).isEqualTo("NOT_REACHED 2999999 null");
		this.importer.remove("outcome-both");
		assertThat(target()).isEqualTo("CANNOT_BE_JUDGED null [chengdu]");
	}

	/** What a source counts of both sides together counts once. */
	@Test
	void aFigureOfBothSidesIsNotCountedTwice() throws IOException {
		importAll(figure("whole", "chongqing; chengdu", "3000000", "2025", "", "EXACT"));
		assertThat(target()).isEqualTo("REACHED 3000000 null");
	}

	@Test
	void aPromiseIsFulfilledByWhatIsCompleteAfterTheSignature() throws IOException {
		assertThat(fulfilment()).isEqualTo("null null");
		importAll(delivery("STARTED", "2023-05-01", "WHOLE"));
		assertThat(fulfilment()).isEqualTo("UNDER_WAY DELIVERED");
		importAll(delivery("COMPLETED", "2023-05-01", "STEP"));
		assertThat(fulfilment()).isEqualTo("UNDER_WAY DELIVERED");
		importAll(delivery("COMPLETED", "2023-05-01", "PART"));
		assertThat(fulfilment()).isEqualTo("PARTLY_FULFILLED DELIVERED");
		importAll(delivery("COMPLETED", "2023-05-01", "WHOLE"));
		assertThat(fulfilment()).isEqualTo("FULFILLED DELIVERED");
		// What was there before is a baseline.
		importAll(delivery("COMPLETED", "2021-05-01", "WHOLE"));
		assertThat(fulfilment()).isEqualTo("null null");
		RandomPackage judged = document("judged", "2024-01-01");
		judged.entity("reports", "outcome-judged-report", "name", "虚构判断", "nameEn", "Invented judgement", "of", PROMISE,
				"status", "PARTLY_FULFILLED", "asOf", "2023-12-31", "asOfStatus", "STATED", "by", "ANALYST", "author",
				"某分析员", "reason", "虚构的理由", "evidence", "outcome-judged.text.01");
		importAll(judged);
		assertThat(fulfilment()).isEqualTo("PARTLY_FULFILLED JUDGED");
	}

	/**
	 * On the last day of the year it was so; a report of March is the first to say it.
	 */
	@Test
	void whatWasSoIsToldApartFromWhatWasKnown() throws IOException {
		importAll(delivery("UNDER_CONSTRUCTION", "2022-05-01", "WHOLE", "early", "2022-06-01"),
				report("late", "2023-03-15", "outcome-project", "COMPLETED", "2022-12-31", "MEASURED", ""));
		assertThat(cameOf("2022-04-30", "2026-01-01")).isEmpty();
		assertThat(cameOf("2022-06-01", "2022-05-31")).isEmpty();
		assertThat(cameOf("2022-06-01", "2022-06-01")).containsExactly("UNDER_WAY");
		assertThat(cameOf("2022-12-31", "2023-03-14")).containsExactly("UNDER_WAY");
		assertThat(cameOf("2022-12-31", "2023-03-15")).containsExactly("FULFILLED");
		assertThat(cameOf("2022-12-30", "2023-03-15")).containsExactly("UNDER_WAY");
		assertThat(ids("outcomes/fulfilled", "commitmentId", Map.of("asOf", "2022-12-31", "knownOn", "2023-03-14")))
			.doesNotContain(PROMISE);
		assertThat(ids("outcomes/fulfilled", "commitmentId", Map.of("asOf", "2022-12-31", "knownOn", "2023-03-15")))
			.contains(PROMISE);
	}

	/** Neither the report nor its document has a day. */
	@Test
	void whatAnUndatedNoteReportsCountsAlways() throws IOException {
		RandomPackage note = new RandomPackage("outcome-undated");
		note.entity("documents", "outcome-undated", "name", "虚构便笺", "nameEn", "Invented undated note", "kind", "NOTE");
		note.entity("segments", "outcome-undated.text", "document", "outcome-undated", "ordinal", "1", "article",
				"note", "name", "虚构便笺正文", "nameEn", "Text of the undated note");
		note.entity("passages", "outcome-undated.text.01", "segment", "outcome-undated.text", "ordinal", "1", "kind",
				"TEXT", "text", "虚构的便笺");
		note.entity("reports", "outcome-undated-report", "name", "虚构进展", "nameEn", "Invented undated state", "of",
				PROMISE, "status", "FULFILLED", "asOfStatus", "NOT_STATED", "nature", "MEASURED", "evidence",
				"outcome-undated.text.01");
		importAll(note);
		assertThat(fulfilment()).isEqualTo("FULFILLED REPORTED");
		assertThat(cameOf("2022-01-01", "2022-01-01")).containsExactly("FULFILLED");
	}

	@Test
	void aPromiseWhoseOnlyProjectIsGivenUpIsAbandoned() throws IOException {
		importAll(delivery("STARTED", "2023-05-01", "WHOLE", "start", "2023-06-01"));
		assertThat(fulfilment()).isEqualTo("UNDER_WAY DELIVERED");
		importAll(report("end", "2024-06-01", "outcome-project", "CANCELLED", "2024-05-01", "MEASURED", ""));
		assertThat(fulfilment()).isEqualTo("ABANDONED DELIVERED");
		assertThat(cameOf("2024-04-30", "2026-01-01")).containsExactly("UNDER_WAY");
	}

	/** It joined on 1 July 2025: nothing was asked of it for 2024. */
	@Test
	void whoJoinsLaterIsASideOfAJointTargetFromThenOn() throws IOException {
		RandomPackage joined = document("joined", "2025-07-02");
		joined.relation("parties", "chongqing-science-and-technology-bureau", "SIGNED", "cqcd-2021-auto-cluster",
				"side", "jiangjin", "on", "2025-07-01", "evidence", "outcome-joined.text.01");
		importAll(joined, figure("one", "chongqing", "2000000", "2024", "", "EXACT"),
				figure("other", "chengdu", "900000", "2024", "", "EXACT"));
		assertThat(target()).isEqualTo("NOT_YET_REACHED 2900000 null");
		importAll(figure("now", "chongqing", "2788000", "2025", "", "EXACT"),
				figure("here", "chengdu", "212000", "2025", "", "EXACT"));
		// All that is complete is older: of 2025, one side is missing.
		assertThat(target()).isEqualTo("NOT_YET_REACHED 2900000 null");
		importAll(figure("there", "jiangjin", "1", "2025", "", "EXACT"));
		assertThat(target()).isEqualTo("REACHED 3000001 null");
	}

	@Test
	void aDutyOfAFormerNameIsFoundAtTheSuccessor() throws IOException {
		RandomPackage renamed = document("renamed", "2024-10-01");
		renamed.entity("institutions", "outcome-new-bureau", "kind", "Bureau", "level", "MUNICIPAL", "name", "虚构新局",
				"nameEn", "Invented new bureau", "place", "chengdu", "evidence", "outcome-renamed.text.01");
		renamed.relation("successions", "chengdu-science-and-technology-bureau", "SUCCEEDED_BY", "outcome-new-bureau",
				"on", "2024-09-01", "kind", "RENAMED", "evidence", "outcome-renamed.text.01");
		importAll(renamed);
		assertThat(
				ask("MATCH (new {id: 'outcome-new-bureau'})<-[s:SUCCEEDED_BY]-(former)-[:HAS_DUTY]->(:Commitment {id: '"
						+ PROMISE + "'}) RETURN former.id + ' ' + s.kind + ' ' + s.on AS x"))
			.containsExactly("chengdu-science-and-technology-bureau RENAMED 2024-09-01");
	}

	@Test
	void aPassageWithoutItsTextSaysSo() throws IOException {
		RandomPackage note = new RandomPackage("outcome-note");
		note.entity("documents", "outcome-note", "name", "虚构笔记", "nameEn", "Invented note", "kind", "NOTE");
		note.entity("segments", "outcome-note.text", "document", "outcome-note", "ordinal", "1", "article", "note",
				"name", "虚构笔记正文", "nameEn", "Text of the invented note");
		note.entity("passages", "outcome-note.text.01", "segment", "outcome-note.text", "ordinal", "1", "kind", "TEXT",
				"sha256Status", "NOT_STATED");
		note.entity("claims", "outcome-note-claim", "name", "虚构说法", "nameEn", "Invented value", "about", PROJECT,
				"property", "startedOn", "value", "2019", "evidence", "outcome-note.text.01");
		importAll(note);
		assertThat(ask(
				"MATCH (p:Passage {id: 'outcome-note.text.01'}) RETURN p.sha256Status + ' ' + coalesce(p.sha256, 'none') AS x"))
			.containsExactly("NOT_STATED none");
	}

	@Test
	void partiesAreOfAnyShape() throws IOException {
		RandomPackage made = document("three", "2024-01-02");
		String passage = "outcome-three.text.01";
		made.entity("places", "outcome-town", "kind", "Town", "name", "虚构镇", "nameEn", "Invented town", "evidence",
				passage);
		made.entity("institutions", "outcome-town-government", "kind", "Government", "level", "TOWN", "name", "虚构镇人民政府",
				"nameEn", "Government of the invented town", "place", "outcome-town", "evidence", passage);
		made.entity("institutions", "outcome-university", "kind", "University", "level", "NATIONAL", "name", "虚构大学",
				"nameEn", "Invented university", "evidence", passage);
		made.entity("institutions", "outcome-witness", "kind", "Ministry", "level", "NATIONAL", "name", "虚构部", "nameEn",
				"Invented ministry", "evidence", passage);
		made.entity("agreements", "outcome-three-agreement", "name", "虚构三方协议", "nameEn", "Invented agreement of three",
				"kind", "FRAMEWORK", "signedOn", "2024-01-01", "signedOnStatus", "STATED", "declaredAreasStatus",
				"NOT_STATED", "validUntilStatus", "NOT_STATED", "leadBodyStatus", "NOT_STATED", "mainTheme",
				"theme-finance", "evidence", passage);
		made.relation("parties", "outcome-town-government", "SIGNED", "outcome-three-agreement", "side", "outcome-town",
				"evidence", passage);
		made.relation("parties", "outcome-university", "SIGNED", "outcome-three-agreement", "evidence", passage);
		made.relation("parties", "chengdu-science-and-technology-bureau", "SIGNED", "outcome-three-agreement", "side",
				"chengdu", "evidence", passage);
		made.relation("parties", "outcome-witness", "SIGNED", "outcome-three-agreement", "role", "WITNESS", "evidence",
				passage);
		made.entity("commitments", "outcome-three-agreement.1", "agreement", "outcome-three-agreement", "level", "1",
				"ordinal", "1", "name", "虚构承诺", "nameEn", "Invented promise", "statement", "虚构。", "statementEn",
				"Invented.", "modality", "BUILD", "firmness", "3", "dueByStatus", "NOT_STATED", "evidence", passage);
		made.entity("amounts", "outcome-amount", "name", "虚构出资", "nameEn", "Invented contribution", "of",
				"outcome-three-agreement.1", "purpose", "CAP", "value", "1000000", "unit", "元", "comparator", "EXACT",
				"payers", "outcome-university", "payees", "outcome-town-government", "condition", "虚构的条件", "evidence",
				passage);
		made.relation("agreement-links", "outcome-three-agreement", "EXTENDS", "cqcd-2021-financial-centre", "on",
				"2024-01-01", "evidence", passage);
		importAll(made);
		assertThat(ask("MATCH (body)-[:HAS_DUTY]->({id: 'outcome-three-agreement.1'}) RETURN body.id AS x ORDER BY x"))
			.containsExactly("chengdu-science-and-technology-bureau", "outcome-town-government", "outcome-university");
		assertThat(rows("agreements/amounts", Map.of())).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("agreementId", "outcome-three-agreement")
				.containsEntry("entityId", "outcome-three-agreement.1")
				.containsEntry("purpose", "CAP")
				.containsEntry("condition", "虚构的条件")
				.containsEntry("payersEn", List.of("Invented university"))
				.containsEntry("payeesEn", List.of("Government of the invented town"))
				.containsEntry("evidence", List.of(passage)));
		// Only two of them signed for a place.
		assertThat(
				ask("MATCH (a)-[:COUNTERPART_OF {via: 'outcome-three-agreement'}]->(b) RETURN a.id + ' ' + b.id AS x"))
			.containsExactly("chengdu-science-and-technology-bureau outcome-town-government");
	}

	private static RandomPackage document(String name, String publishedOn) {
		String id = "outcome-" + name;
		RandomPackage made = new RandomPackage(id);
		made.entity("documents", id, "name", "虚构报道" + name, "nameEn", "Invented report " + name, "kind", "NEWS_REPORT",
				"publishedOn", publishedOn);
		made.entity("segments", id + ".text", "document", id, "ordinal", "1", "article", "report", "name", "正文" + name,
				"nameEn", "Text of " + name);
		made.entity("passages", id + ".text.01", "segment", id + ".text", "ordinal", "1", "kind", "TEXT", "text",
				"虚构的一句话 " + name);
		return made;
	}

	private static RandomPackage report(String name, String publishedOn, String status, String asOf, String nature,
			String part) {
		return report(name, publishedOn, PROJECT, status, asOf, nature, part);
	}

	private static RandomPackage report(String name, String publishedOn, String of, String status, String asOf,
			String nature, String part) {
		RandomPackage made = document(name, publishedOn);
		made.entity("reports", "outcome-" + name + "-report", "name", "虚构进展" + name, "nameEn", "Invented state " + name,
				"of", of, "status", status, "asOf", asOf, "asOfStatus", "STATED", "nature", nature, "part", part,
				"evidence", "outcome-" + name + ".text.01");
		return made;
	}

	private static RandomPackage figure(String name, String side, String value, String year, String part,
			String comparator) {
		RandomPackage made = document(name, "2026-02-01");
		made.entity("observations", "outcome-" + name + "-figure", "name", "虚构数据" + name, "nameEn",
				"Invented figure " + name, "of", side, "indicator", "indicator-vehicle-output", "value", value, "unit",
				"辆", "comparator", comparator, "counting", "IN_PERIOD", "part", part, "asOfStatus", "NOT_APPLICABLE",
				"periodStart", year + "-01-01", "periodEnd", year + "-12-31", "evidence",
				"outcome-" + name + ".text.01");
		return made;
	}

	private static RandomPackage claim(String name, String value) {
		RandomPackage made = document(name, "2026-02-01");
		made.entity("claims", "outcome-" + name + "-claim", "name", "虚构说法" + name, "nameEn", "Invented value " + name,
				"about", PROJECT, "property", "startedOn", "value", value, "evidence", "outcome-" + name + ".text.01");
		return made;
	}

	private static RandomPackage delivery(String status, String asOf, String extent) {
		return delivery(status, asOf, extent, "delivery", "2024-01-01");
	}

	private static RandomPackage delivery(String status, String asOf, String extent, String name, String publishedOn) {
		RandomPackage made = document(name, publishedOn);
		made.entity("projects", "outcome-project", "name", "虚构落实项目", "nameEn", "Invented delivering project", "status",
				status, "statusAsOf", asOf, "statusAsOfStatus", "STATED", "evidence", "outcome-" + name + ".text.01");
		made.relation("relations", "outcome-project", "DELIVERS", PROMISE, "basis", "STATED", "extent", extent,
				"evidence", "outcome-" + name + ".text.01");
		return made;
	}

	private void importAll(RandomPackage... packages) throws IOException {
		for (RandomPackage each : Arrays.asList(packages)) {
			assertThat(each.importWith(this.importer, this.template, this.files).issues()).isEmpty();
			this.imported.put(each.document, each);
		}
	}

	private String state() {
		return ask("MATCH (p:Project {id: '" + PROJECT
				+ "'})-[:CURRENT_REPORT]->(report) RETURN p.status + ' ' + report.id AS x")
			.get(0);
	}

	private String target() {
		return ask("MATCH (t:Target {id: '" + VEHICLES
				+ "'}) RETURN t.attainment + ' ' + coalesce(toString(toInteger(t.attainedValue)), 'null') + ' ' + coalesce('['"
				+ " + reduce(all = '', id IN t.missingFigureOf | CASE all WHEN '' THEN id ELSE all + ', ' + id END) + ']', 'null') AS x")
			.get(0);
	}

	private String fulfilment() {
		return ask("MATCH (c:Commitment {id: '" + PROMISE
				+ "'}) RETURN coalesce(c.fulfilment, 'null') + ' ' + coalesce(c.fulfilmentRule, 'null') AS x")
			.get(0);
	}

	/** The fulfilment of the promise, as known. */
	private List<Object> cameOf(String asOf, String knownOn) {
		return ids("outcomes/of-a-commitment", "fulfilment",
				Map.of("commitmentId", PROMISE, "asOf", asOf, "knownOn", knownOn))
			.stream()
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	private List<Object> ids(String question, String column, Map<String, String> given) {
		return rows(question, given).stream().map((row) -> row.get(column)).toList();
	}

	private List<Map<String, Object>> rows(String question, Map<String, String> given) {
		Map<String, Object> parameters = new HashMap<>(given);
		parameters.replaceAll((name, value) -> name.endsWith("On") || name.equals("asOf")
				? LocalDate.parse(value.toString()) : value);
		return this.driver.executableQuery(this.folder.text("questions/" + question + ".cypher"))
			.withParameters(parameters)
			.execute()
			.records()
			.stream()
			.map((row) -> row.asMap())
			.toList();
	}

	private List<String> ask(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher).list((row) -> row.get("x").asString());
		}
	}

}
