package org.accordgraph.query;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of an answer: the same rows with less around them. */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerPartTests {

	private static final String QUESTION = "/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1";

	private static final List<String> ROWS = List.of("name", "parameters", "columns", "rows", "rowCount", "cut");

	@Autowired
	Questions questions;

	@Autowired
	QuestionRunner runner;

	@Autowired
	MockMvcTester mvc;

	List<String> paths() {
		return this.questions.paths();
	}

	/** A graph that nobody asked for is not transferred from the database either. */
	@ParameterizedTest
	@MethodSource("paths")
	void hasTheSameRowsWithoutItsGraph(String path) {
		Question question = this.questions.find(path).orElseThrow();
		Rows whole = this.runner.ask(question, question.examples(), 1000);
		Rows rows = this.runner.rows(question, question.examples(), 1000);
		assertThat(rows).isEqualTo(new Rows(whole.columns(), whole.rows(), whole.cut(), List.of(), List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rows                  |
			graph                 | nodes, edges
			rows,passages         | passages
			links&parts=rows      | links
			about                 | question, questionZh, description
			""")
	void hasThePartsThatAreAskedFor(String parts, String members) {
		assertThat(members(QUESTION + "&parts=" + parts)).containsAll(ROWS)
			.hasSize(ROWS.size() + ((members != null) ? members.split(", ").length : 0))
			.containsAll((members != null) ? List.of(members.split(", ")) : List.of());
	}

	@Test
	void hasAllPartsIfNoneAreNamed() {
		assertThat(members(QUESTION)).hasSize(ROWS.size() + 7)
			.isEqualTo(members(QUESTION + "&parts=about,links,passages,graph,rows"));
	}

	@Test
	void refusesAPartThatDoesNotExist() {
		assertThat(this.mvc.get().uri(QUESTION + "&parts=nodes")).hasStatus(400)
			.bodyText()
			.contains("rows, graph, passages, links, about");
	}

	/** A graph file is nothing but the graph, whatever the parts of a JSON answer. */
	@Test
	void leavesTheGraphInAFileOfIt() {
		assertThat(this.mvc.get().uri(QUESTION + "&parts=rows&format=cytoscape")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.elements.nodes")
			.asArray()
			.isNotEmpty();
	}

	private List<String> members(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		try {
			Map<String, Object> answer = JsonPath.read(result.getResponse().getContentAsString(), "$");
			return List.copyOf(answer.keySet());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
