package org.accordgraph.links;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever follows the link of an answer sees in Neo4j Browser what the answer tells. */
@AccordTest
class BrowserLinksTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@ParameterizedTest
	@ValueSource(strings = { "/api/agreements?signedFrom=2021-01-01&sort=name&size=2&page=1",
			"/api/commitments?agreementId=cqcd-2021-auto-cluster&size=7", "/api/institutions?sort=nameEn,desc&size=3",
			"/api/projects?size=5", "/api/search?q=文旅局", "/api/search?q=science&size=3&page=1&type=Institution" })
	void showTheEntitiesOfAListInItsOrder(String address) {
		JsonNode answer = get(address);
		List<String> told = new ArrayList<>();
		answer.get("items").forEach((item) -> told.add(item.get("id").asString()));
		assertThat(told).isNotEmpty();
		assertThat(shown(answer)).containsExactlyElementsOf(told);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/entities/chongqing/relations/OF_PLACE?direction=IN&size=4&page=1",
			"/api/agreements/cqcd-2021-auto-cluster/relations/SIGNED",
			"/api/entities/cqcd-2021-innovation-centre.1/relations/EVIDENCED_BY" })
	void showBothEndsOfRelations(String address) {
		JsonNode answer = get(address);
		Set<String> told = new LinkedHashSet<>();
		answer.get("items").forEach((item) -> {
			told.add(item.get("from").asString());
			told.add(item.get("to").asString());
		});
		assertThat(told).hasSizeGreaterThan(1);
		assertThat(shown(answer)).containsExactlyInAnyOrderElementsOf(told);
	}

	@Test
	void showAPassageWithAllThatRestsOnIt() {
		JsonNode answer = get("/api/passages/cqcd-2021.innovation-centre.13");
		Set<String> shown = shown(answer);
		assertThat(shown).contains("cqcd-2021.innovation-centre.13").hasSize(answer.get("supports").asInt() + 1);
		assertThat(shown(get("/api/passages/cqcd-2021.headline.02"))).contains("cqcd-2021.headline.02");
	}

	@Test
	void leadBackToTheAnswerInTheExplorerAndSayWhereThePasswordIs() {
		JsonNode answer = get("/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1");
		assertThat(cypher(answer).lines().limit(4)).containsExactly("// Which bodies co-own a given commitment?",
				"// 哪些单位共同承担某项承诺事项？",
				"// Explorer: http://localhost/#/ask/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1",
				"// Sign in as neo4j: the start message says where the password is.");
		assertThat(shown(answer)).contains("cqcd-2021-innovation-centre.1", "chengdu-science-and-technology-bureau");
	}

	@Test
	void runTheChecks() {
		JsonNode results = get("/api/checks").get("results");
		assertThat(results).isNotEmpty();
		results.forEach((result) -> {
			assertThat(cypher(result)).contains("// " + result.get("rule").asString());
			assertThat(shown(result)).isEmpty();
		});
	}

	@Test
	void writeNothingThatSomebodySendsAsCypher() {
		JsonNode answer = get("/api/search?q=x'}) DETACH DELETE (n) //");
		assertThat(cypher(answer)).doesNotContain("DELETE");
		assertThat(get("/api/entities/chongqing/relations/OF_PLACE?direction=IN&size=1").get("links")
			.get("browser")
			.asString()).startsWith("http://localhost/browser/?dbms=");
	}

	private JsonNode get(String address) {
		String body = new String(this.mvc.get()
			.uri(UriComponentsBuilder.fromUriString(address).encode().build().toUri())
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
		return JsonMapper.shared().readTree(body);
	}

	private static String cypher(JsonNode answer) {
		String link = answer.get("links").get("browser").asString();
		return UriUtils.decode(UriComponentsBuilder.fromUriString(link).build().getQueryParams().getFirst("arg"),
				StandardCharsets.UTF_8);
	}

	private Set<String> shown(JsonNode answer) {
		Set<String> ids = new LinkedHashSet<>();
		try (Session session = this.driver.session()) {
			for (Record row : session.executeRead((tx) -> tx.run(cypher(answer)).list())) {
				row.values().forEach((value) -> add(ids, value));
			}
		}
		return ids;
	}

	private static void add(Set<String> ids, Value value) {
		Object shown = value.asObject();
		if (shown instanceof Node node) {
			ids.add(node.get("id").asString());
		}
		else if (shown instanceof Path path) {
			path.nodes().forEach((node) -> ids.add(node.get("id").asString()));
		}
	}

}
