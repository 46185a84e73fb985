package org.accordgraph.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.load.Sessions;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Every format contains the complete answer: graphs contain what the rows contain, and
 * say if rows are missing.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeAnswerTests {

	private static final TypeSystem TYPES = TypeSystem.getDefault();

	@Autowired
	CypherFolder folder;

	@Autowired
	Questions questions;

	@Autowired
	Sessions sessions;

	@Autowired
	MockMvcTester mvc;

	List<String> paths() {
		return this.folder.files("questions/*/*.cypher")
			.stream()
			.map((file) -> file.name().replaceAll("^questions/|\\.cypher$", ""))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("paths")
	void drawsThePathOfEveryRowInEveryForm(String path) throws IOException {
		Question question = this.questions.find(path).orElseThrow();
		assumeThat(question.isDrawn()).isTrue();
		Set<String> nodes = new TreeSet<>();
		Set<String> edges = new TreeSet<>();
		int rows = 0;
		try (Session session = this.sessions.reading()) {
			for (var row : session.run(question.file().file().text(), question.examples()).list()) {
				rows++;
				List<Path> paths = paths(row.get("path"));
				assertThat(paths).as("row " + rows).isNotEmpty();
				Set<String> ids = new TreeSet<>();
				paths.forEach((each) -> {
					each.nodes().forEach((node) -> ids.add(node.get("id").asString()));
					each.relationships().forEach((edge) -> edges.add(edge.elementId()));
				});
				assertThat(question.columns().stream().filter((column) -> column.matches("(?i)(\\w*)id")))
					.as("row " + rows)
					.map((column) -> row.get(column).asString(""))
					.filteredOn((id) -> !id.isEmpty())
					.satisfiesAnyOf((all) -> assertThat(all).isEmpty(),
							(all) -> assertThat(all).anyMatch(ids::contains));
				nodes.addAll(ids);
			}
		}
		DocumentContext json = JsonPath.parse(text(ask(question, "json", rows + 1)));
		assertThat(json.<Integer>read("$.rowCount")).isEqualTo(rows);
		assertThat(json.<List<String>>read("$.columns")).doesNotContain("path");
		assertThat(json.<List<Map<String, Object>>>read("$.rows")).noneMatch((row) -> row.containsKey("path"));
		assertThat(json.<List<String>>read("$.nodes[*].id")).containsExactlyInAnyOrderElementsOf(nodes);
		assertThat(json.<List<String>>read("$.edges[*].id")).hasSameSizeAs(edges).doesNotHaveDuplicates();
		for (String form : List.of("gexf", "graphml")) {
			String xml = text(ask(question, form, rows + 1));
			assertThat(count("<node ", xml)).as(form).isEqualTo(nodes.size());
			assertThat(count("<edge ", xml)).as(form).isEqualTo(edges.size());
		}
		DocumentContext cytoscape = JsonPath.parse(text(ask(question, "cytoscape", rows + 1)));
		assertThat(cytoscape.<List<?>>read("$.elements.nodes")).hasSameSizeAs(nodes);
		assertThat(cytoscape.<List<?>>read("$.elements.edges")).hasSameSizeAs(edges);
		assertThat(text(ask(question, "csv", rows + 1)).lines().findFirst().orElseThrow().substring(1).split(","))
			.doesNotContain("path")
			.hasSameSizeAs(question.columns());
	}

	@ParameterizedTest
	@MethodSource("paths")
	void saysInEveryFormWhetherThereIsMore(String path) throws IOException {
		Question question = this.questions.find(path).orElseThrow();
		int rows = JsonPath.parse(text(ask(question, "json", AnswerRequest.LARGEST_LIMIT))).read("$.rowCount");
		for (int limit : new int[] { rows - 1, rows, rows + 1 }) {
			if (limit <= 0) {
				continue;
			}
			boolean cut = limit < rows;
			String as = path + ", " + limit + " of " + rows + " rows";
			MockHttpServletResponse json = ask(question, "json", limit);
			assertThat(json.getHeader("Accord-Cut")).as(as).isEqualTo(String.valueOf(cut));
			assertThat(JsonPath.parse(text(json)).<Boolean>read("$.cut")).as(as).isEqualTo(cut);
			assertThat(JsonPath.parse(text(json)).<Integer>read("$.rowCount")).as(as).isEqualTo(Math.min(limit, rows));
			for (Map.Entry<String, Boolean> form : said(question, limit).entrySet()) {
				assertThat(form.getValue()).as(as + " as " + form.getKey()).isEqualTo(cut);
			}
		}
	}

	/** What each format says about missing rows, in the file and in the headers. */
	private Map<String, Boolean> said(Question question, int limit) throws IOException {
		Map<String, Boolean> said = new HashMap<>();
		List<String> forms = new ArrayList<>(List.of("csv", "md", "xlsx"));
		if (question.isDrawn()) {
			forms.addAll(List.of("gexf", "graphml", "cytoscape"));
		}
		for (String form : forms) {
			MockHttpServletResponse answer = ask(question, form, limit);
			said.put(form + " header", Boolean.valueOf(answer.getHeader("Accord-Cut")));
			said.put(form + " file name", answer.getHeader("Content-Disposition").contains("-first-" + limit + "."));
			switch (form) {
				case "md" -> said.put(form, text(answer).contains("\n\nMore rows exist: these are the first " + limit));
				case "xlsx" -> said.put(form, sheet(answer, "xl/workbook.xml").contains("first " + limit + " rows"));
				case "gexf" -> said.put(form, description(text(answer)).contains("More rows exist"));
				case "graphml" -> said.put(form, text(answer).contains("<data key=\"graph-cut\">true</data>"));
				case "cytoscape" -> said.put(form, JsonPath.parse(text(answer)).read("$.data.cut"));
				default -> {
				}
			}
		}
		return said;
	}

	private static String description(String gexf) {
		return gexf.substring(gexf.indexOf("<description>"), gexf.indexOf("</description>"));
	}

	private static String sheet(MockHttpServletResponse answer, String part) throws IOException {
		// Reads the central directory at the end, like Excel: streamed entries have no
		// size in their local headers.
		java.nio.file.Path file = Files.createTempFile("answer", ".xlsx");
		try {
			Files.write(file, answer.getContentAsByteArray());
			try (ZipFile zip = new ZipFile(file.toFile())) {
				return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
			}
		}
		finally {
			Files.delete(file);
		}
	}

	private static List<Path> paths(Value value) {
		if (value.isNull()) {
			return List.of();
		}
		return value.hasType(TYPES.PATH()) ? List.of(value.asPath())
				: value.asList((each) -> paths(each)).stream().flatMap(List::stream).toList();
	}

	private static long count(String mark, String xml) {
		return Pattern.compile(mark).matcher(xml).results().count();
	}

	private MockHttpServletResponse ask(Question question, String form, int limit) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/questions/" + question.path())
			.queryParam("format", form)
			.queryParam("limit", limit);
		question.examples()
			.forEach((name, value) -> address.queryParam(name, (value instanceof List<?> several)
					? several.stream().map(String::valueOf).collect(Collectors.joining(",")) : value));
		var result = this.mvc.get().uri(address.encode().build().toUri()).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse();
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
