package org.accordgraph.linkeddata;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.SeededGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each line is what the schemata of FollowTheMoney themselves say, of all built-in data.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowTheMoneyTests {

	private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	private JsonNode schemata;

	private final Map<String, JsonNode> entities = new HashMap<>();

	@Autowired
	ApplicationContext context;

	@AfterAll
	void loadThePage() {
		SeededGraph.restore(this.context);
	}

	@BeforeAll
	void read() throws IOException {
		SeededGraph.load(this.context, "all");
		this.schemata = JsonMapper.shared()
			.readTree(new ClassPathResource("followthemoney/schemata.json").getContentAsByteArray())
			.get("schemata");
		var answer = this.mvc.get().uri("/api/dataset/entities.ftm.json").exchange();
		assertThat(answer).hasStatusOk()
			.hasContentType("application/x-ndjson")
			.hasHeader("Content-Disposition", "attachment; filename=\"entities.ftm.json\"");
		answer.getResponse().getContentAsString(StandardCharsets.UTF_8).lines().forEach((line) -> {
			JsonNode entity = JsonMapper.shared().readTree(line);
			assertThat(this.entities.put(entity.get("id").asString(), entity)).as(line).isNull();
		});
	}

	@Test
	void isWhatTheSchemataSay() {
		assertThat(this.entities).hasSizeGreaterThan(200);
		List<String> wrong = new ArrayList<>();
		this.entities.values().forEach((entity) -> wrong.addAll(problems(entity)));
		assertThat(wrong).isEmpty();
	}

	/** That the check of this test finds something, if it is there. */
	@Test
	void isRefusedWhereItIsNot() {
		JsonMapper json = JsonMapper.shared();
		assertThat(
				problems(json.readTree("{'id':'a','schema':'Thing','properties':{'name':['a']}}".replace('\'', '"'))))
			.hasSize(1);
		assertThat(problems(
				json.readTree("{'id':'a','schema':'Company','properties':{'title':['a']}}".replace('\'', '"'))))
			.hasSize(2);
		assertThat(problems(
				json.readTree("{'id':'a','schema':'Document','properties':{'title':['a']}}".replace('\'', '"'))))
			.hasSize(1);
		assertThat(problems(
				json.readTree("{'id':'a','schema':'Article','properties':{'title':['a']}}".replace('\'', '"'))))
			.isEmpty();
		assertThat(problems(json.readTree(
				"{'id':'a','schema':'Documentation','properties':{'entity':['chongqing'],'document':['chongqing'],'date':['soon']}}"
					.replace('\'', '"'))))
			.hasSize(2);
	}

	@Test
	void tellsWhoSignedWhatAndWhen() {
		JsonNode agreement = this.entities.get("cqcd-2021-auto-cluster");
		assertThat(agreement.get("schema").asString()).isEqualTo("Event");
		assertThat(values(agreement, "date")).containsExactly("2021-12-17");
		assertThat(values(agreement, "involved")).containsExactly("chengdu-economy-and-information-technology-bureau",
				"chongqing-economy-and-information-technology-commission");
		assertThat(values(agreement, "alias")).contains("Automotive cluster agreement");
		assertThat(this.entities.get("chengdu-economy-and-information-technology-bureau").get("schema").asString())
			.isEqualTo("PublicBody");
		assertThat(this.entities).containsKey("documentation.cqcd-2021-auto-cluster.cqcd-2021");
	}

	@Test
	void holdsEachBodyProjectProgrammePlaceAgreementAndDocument() {
		Set<String> expected = new LinkedHashSet<>();
		this.driver
			.executableQuery(
					"MATCH (n:Institution|Project|Programme|Place|Agreement|Document) RETURN DISTINCT n.id AS id")
			.execute()
			.records()
			.forEach((row) -> expected.add(row.get("id").asString()));
		assertThat(this.entities.keySet()).containsAll(expected);
		assertThat(this.entities.values()
			.stream()
			.filter((entity) -> !List.of("Documentation", "ProjectParticipant", "Succession", "UnknownLink")
				.contains(entity.get("schema").asString()))
			.count()).isEqualTo(expected.size());
	}

	private List<String> problems(JsonNode entity) {
		List<String> problems = new ArrayList<>();
		String where = entity.get("schema").asString() + " " + entity.get("id").asString();
		Map<String, JsonNode> known = new HashMap<>();
		for (String schema : ancestors(entity.get("schema").asString())) {
			this.schemata.get(schema)
				.get("properties")
				.properties()
				.forEach((each) -> known.put(each.getKey(), each.getValue()));
		}
		// FollowTheMoney inherits properties, but not which of them are required: an
		// article needs no file name, although a document does.
		JsonNode own = this.schemata.get(entity.get("schema").asString());
		own.get("required").forEach((name) -> {
			if (!entity.get("properties").has(name.asString())) {
				problems.add(where + " has no " + name);
			}
		});
		if (own.get("abstract").asBoolean()) {
			problems.add(where + " is abstract");
		}
		entity.get("properties").properties().forEach((property) -> {
			JsonNode definition = known.get(property.getKey());
			if (definition == null || definition.path("stub").asBoolean(false)) {
				problems.add(where + " takes no " + property.getKey());
				return;
			}
			property.getValue().forEach((value) -> {
				if (!isOne(definition, value.asString())) {
					problems.add(where + " " + property.getKey() + ": " + value);
				}
			});
		});
		return problems;
	}

	private boolean isOne(JsonNode definition, String value) {
		return switch (definition.get("type").asString()) {
			case "entity" ->
				this.entities.containsKey(value) && ancestors(this.entities.get(value).get("schema").asString())
					.contains(definition.get("range").asString());
			case "date" -> value.matches(DATE);
			case "url" -> value.matches("https?://.+") && URI.create(value).getHost() != null;
			case "number" -> value.matches("-?\\d+(\\.\\d+)?");
			default -> !value.isBlank();
		};
	}

	private Set<String> ancestors(String schema) {
		Set<String> all = new LinkedHashSet<>(List.of(schema));
		this.schemata.get(schema).get("extends").forEach((each) -> all.addAll(ancestors(each.asString())));
		return all;
	}

	private static List<String> values(JsonNode entity, String property) {
		return entity.get("properties").get(property).valueStream().map(JsonNode::asString).toList();
	}

}
