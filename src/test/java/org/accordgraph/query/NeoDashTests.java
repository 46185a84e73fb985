package org.accordgraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherText;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboard holds what NeoDash 2.4 reads, and each question as its file has it. */
@AccordTest
class NeoDashTests {

	/** The grid of NeoDash. */
	private static final int COLUMNS = 24;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Questions questions;

	@Autowired
	Driver driver;

	@Test
	void isADashboardOfVersion24() throws Exception {
		JsonNode dashboard = dashboard("");
		assertThat(dashboard.propertyNames()).containsExactlyInAnyOrder("uuid", "title", "version", "settings", "pages",
				"parameters", "extensions");
		assertThat(dashboard.get("version").asString()).isEqualTo("2.4");
		assertThat(dashboard.get("settings").propertyNames()).containsExactlyInAnyOrder("pagenumber", "editable",
				"fullscreenEnabled", "parameters");
		assertThat(dashboard.get("pages").valueStream().map((page) -> page.get("title").asString())).containsExactly(
				"Accountability", "Agreements", "Bodies", "Evidence", "Facilities", "Outcomes", "Ownership", "Places",
				"Projects", "Search", "Sources", "Themes");
		Set<String> ids = new HashSet<>();
		for (JsonNode page : dashboard.get("pages")) {
			for (JsonNode report : page.get("reports")) {
				assertThat(report.propertyNames()).containsExactlyInAnyOrder("id", "title", "query", "width", "height",
						"x", "y", "type", "selection", "settings");
				assertThat(report.get("type").asString()).isIn("table", "graph", "select");
				assertThat(ids.add(report.get("id").asString())).isTrue();
			}
		}
	}

	@Test
	void hasATableForEachQuestionAndAGraphForEachDrawnOne() throws Exception {
		Set<String> expected = new TreeSet<>();
		for (Question question : this.questions.all()) {
			expected.add(question.file().title() + " table");
			if (question.isDrawn()) {
				expected.add(question.file().title() + " graph");
			}
		}
		assertThat(reports("").stream()
			.filter((report) -> !report.get("type").asString().equals("select"))
			.map((report) -> report.get("title").asString() + " " + report.get("type").asString()))
			.containsExactlyInAnyOrderElementsOf(expected);
		assertThat(reports("?lang=zh").stream().map((report) -> report.get("title").asString()))
			.contains(this.questions.find("ownership/co-owners").orElseThrow().file().titleZh());
	}

	/** As NeoDash does: the text as it is, with the parameters of the dashboard. */
	@Test
	void asksWhatItsParametersAnswer() throws Exception {
		JsonNode parameters = dashboard("").at("/settings/parameters");
		Map<String, Object> values = new HashMap<>();
		parameters.properties().forEach((each) -> values.put(each.getKey(), each.getValue().asString()));
		assertThat(values.keySet()).allMatch((name) -> name.matches("neodash_[a-z0-9_]+"));
		Set<String> used = new TreeSet<>();
		try (Session session = this.driver.session()) {
			for (JsonNode report : reports("")) {
				String query = report.get("query").asString();
				used.addAll(CypherText.parametersOf(query));
				assertThat(session.run("EXPLAIN " + query, values).consume().queryType().name()).isEqualTo("READ_ONLY");
			}
			JsonNode coOwners = reports("").stream()
				.filter((report) -> report.get("id").asString().equals("ownership/co-owners-table"))
				.findFirst()
				.orElseThrow();
			assertThat(session.run(coOwners.get("query").asString(), values).list()).isNotEmpty();
		}
		assertThat(used).isEqualTo(new TreeSet<>(values.keySet()));
	}

	/** A page has a field for each parameter that its questions use, and for no other. */
	@Test
	void hasAFieldForEachParameterOfAPage() throws Exception {
		for (JsonNode page : dashboard("").get("pages")) {
			Set<String> fields = new TreeSet<>();
			Set<String> used = new TreeSet<>();
			for (JsonNode report : page.get("reports")) {
				if (report.get("type").asString().equals("select")) {
					assertThat(report.at("/settings/type").asString()).isEqualTo("Free Text");
					fields.add(report.at("/settings/parameterName").asString());
				}
				else {
					used.addAll(CypherText.parametersOf(report.get("query").asString()));
				}
			}
			assertThat(fields).as(page.get("title").asString()).isEqualTo(used);
		}
	}

	@Test
	void putsNoReportOverAnother() throws Exception {
		for (JsonNode page : dashboard("").get("pages")) {
			Set<String> taken = new HashSet<>();
			for (JsonNode report : page.get("reports")) {
				int right = report.get("x").asInt() + report.get("width").asInt();
				assertThat(right).isLessThanOrEqualTo(COLUMNS);
				for (int x = report.get("x").asInt(); x < right; x++) {
					for (int y = report.get("y").asInt(); y < report.get("y").asInt()
							+ report.get("height").asInt(); y++) {
						assertThat(taken.add(x + " " + y)).as(report.get("title").asString()).isTrue();
					}
				}
			}
		}
	}

	/** The day on which it is read stands for the present day. */
	@Test
	void asksOfThePresentDay() throws Exception {
		Pattern literal = Pattern.compile("date\\('" + LocalDate.now() + "'\\)");
		assertThat(reports("")).extracting((report) -> report.get("query").asString())
			.anyMatch((query) -> query.contains("date()"))
			.noneMatch((query) -> literal.matcher(query).find());
	}

	private List<JsonNode> reports(String query) throws Exception {
		List<JsonNode> reports = new ArrayList<>();
		dashboard(query).get("pages").forEach((page) -> page.get("reports").forEach(reports::add));
		return reports;
	}

	private JsonNode dashboard(String query) throws Exception {
		var answer = this.mvc.get().uri("/api/questions/neodash.json" + query).exchange();
		assertThat(answer).hasStatusOk()
			.hasContentType("application/json")
			.hasHeader("Content-Disposition", "attachment; filename=\"accord-graph-neodash.json\"");
		return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
	}

}
