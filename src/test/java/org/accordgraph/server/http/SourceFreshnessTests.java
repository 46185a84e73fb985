package org.accordgraph.server.http;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.AccordTest;
import org.accordgraph.database.load.Heartbeat;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.query.Questions;
import org.accordgraph.query.evidence.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A passage that was read without its text, or with a different one, is not answered with
 * 304.
 */
@AccordTest
class SourceFreshnessTests {

	@Autowired
	Heartbeat graph;

	@Autowired
	Questions questions;

	@Test
	void isAnotherAnswerWithAnotherText() throws Exception {
		String without = tag(null);
		String with = tag("第一句");
		assertThat(answers(null, without)).isEqualTo(304);
		assertThat(answers("第一句", with)).isEqualTo(304);
		assertThat(answers("第一句", without)).isEqualTo(200);
		assertThat(answers("第二句", with)).isEqualTo(200);
		assertThat(answers(null, with)).isEqualTo(200);
	}

	/** The address, publisher and licence are in triples. */
	@Test
	void dependsOnTheSettingsOfLinkedData() {
		MockEnvironment environment = new MockEnvironment().withProperty("accord.version", "1");
		Set<String> programs = new HashSet<>();
		programs.add(environment.resolveRequiredPlaceholders(Freshness.SETTINGS));
		for (String name : List.of("address", "publisher", "licence")) {
			environment.setProperty("accord.linked-data." + name, "https://example.org");
			programs.add(environment.resolveRequiredPlaceholders(Freshness.SETTINGS));
		}
		assertThat(programs).hasSize(4);
	}

	private String tag(@Nullable String text) throws Exception {
		MockHttpServletRequest request = request();
		freshness(text).preHandle(request, new MockHttpServletResponse(), this);
		return String.valueOf(request.getAttribute(Freshness.class.getName()));
	}

	private int answers(@Nullable String text, String known) throws Exception {
		MockHttpServletRequest request = request();
		request.addHeader(HttpHeaders.IF_NONE_MATCH, known);
		MockHttpServletResponse response = new MockHttpServletResponse();
		freshness(text).preHandle(request, response, this);
		return response.getStatus();
	}

	private Freshness freshness(@Nullable String text) {
		return new Freshness(this.graph, this.questions,
				Optional.ofNullable(text)
					.map((words) -> new SourceText(Path.of("invented.tsv"), "paper", Map.of("section.01", words))),
				Vocabulary.in(new CypherFolder("file:cypher/")), "1");
	}

	private static MockHttpServletRequest request() {
		return new MockHttpServletRequest("GET", "/api/passages/paper.section.01");
	}

}
