package org.accordgraph.reconcile;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The Reconciliation Service API 0.2, as OpenRefine uses it. */
@AccordTest
class ReconcileTests {

	private static final Path SCHEMAS = Path.of("src/test/resources/reconcile/schemas");

	private static final String BUREAU = "chongqing-science-and-technology-bureau";

	/** As OpenRefine sends it, with the type that was chosen for the column. */
	private static final String BATCH = """
			{"q0":{"query":"重庆市科技局","type":"Institution","type_strict":"should","limit":3},
			"q1":{"query":"科技局","type":"Institution","properties":[{"pid":"OF_PLACE","v":"成都"}],"type_strict":"should"},
			"q2":{"query":"no such thing","limit":3}}""";

	@Autowired
	MockMvcTester mvc;

	@Test
	void tellsWhatItOffers() throws Exception {
		JsonNode manifest = valid("manifest", get("/reconcile"));
		assertThat(manifest.get("versions").get(0).asString()).isEqualTo("0.2");
		assertThat(manifest.get("defaultTypes")).extracting((type) -> type.get("id").asString())
			.containsExactly("Institution", "Place", "Project", "Agreement", "Theme");
		for (String part : List.of("/suggest/entity/service_url", "/suggest/type/service_url",
				"/suggest/property/service_url", "/extend/propose_properties/service_url", "/preview/url")) {
			assertThat(manifest.at(part).asString()).as(part).startsWith("http://localhost");
		}
	}

	@Test
	void answersABatchByGetAndByForm() throws Exception {
		valid("reconciliation-query-batch", BATCH);
		String query = "queries=" + URLEncoder.encode(BATCH, StandardCharsets.UTF_8);
		String posted = post(query, 200);
		assertThat(JsonMapper.shared().readTree(posted))
			.isEqualTo(JsonMapper.shared().readTree(get("/reconcile?" + query)));
		JsonNode results = valid("reconciliation-result-batch", posted);
		JsonNode best = results.at("/q0/result/0");
		assertThat(best.get("id").asString()).isEqualTo(BUREAU);
		assertThat(best.get("match").asBoolean()).isTrue();
		assertThat(best.get("score").asInt()).isEqualTo(100);
		assertThat(best.get("description").asString()).contains("same name", "名称一致", "重庆市科技局");
		assertThat(results.at("/q0/result").size()).isLessThanOrEqualTo(3);
		// Two bureaus have that short form; the place tells which is meant.
		assertThat(results.at("/q1/result/0/id").asString()).isEqualTo("chengdu-science-and-technology-bureau");
		assertThat(results.at("/q1/result/0/match").asBoolean()).isTrue();
		assertThat(results.at("/q2/result").valueStream().noneMatch((each) -> each.get("match").asBoolean())).isTrue();
	}

	@Test
	void leavesToAPersonWhatTwoMayMean() throws Exception {
		JsonNode results = JsonMapper.shared()
			.readTree(post("queries=" + URLEncoder.encode("{\"q\":{\"query\":\"科技局\"}}", StandardCharsets.UTF_8), 200));
		assertThat(results.at("/q/result")).extracting((each) -> each.get("id").asString())
			.startsWith(BUREAU.replace("chongqing", "chengdu"))
			.contains(BUREAU);
		assertThat(results.at("/q/result").valueStream().noneMatch((each) -> each.get("match").asBoolean())).isTrue();
	}

	/** 重庆市 is the name of a place, and no body is called that. */
	@Test
	void leavesToAPersonWhatHasAnotherTypeThanWanted() throws Exception {
		JsonNode place = asked("{\"q\":{\"query\":\"重庆市\",\"type\":\"Place\",\"type_strict\":\"should\"}}")
			.at("/q/result/0");
		assertThat(place.get("id").asString()).isEqualTo("chongqing");
		assertThat(place.get("match").asBoolean()).isTrue();
		JsonNode results = asked("{\"q\":{\"query\":\"重庆市\",\"type\":\"Institution\",\"type_strict\":\"should\"}}");
		assertThat(results.at("/q/result")).extracting((each) -> each.get("id").asString()).contains("chongqing");
		assertThat(results.at("/q/result")).allSatisfy((each) -> {
			assertThat(each.get("match").asBoolean()).isFalse();
			assertThat(each.get("score").asInt())
				.isLessThan(each.get("id").asString().equals("chongqing") ? Candidates.CERTAIN : 101);
		});
		// A property that agrees makes it no more certain.
		JsonNode agreeing = asked(
				"{\"q\":{\"query\":\"重庆市\",\"type\":\"Institution\",\"type_strict\":\"should\",\"properties\":[{\"pid\":\"kind\",\"v\":\"Place\"}]}}");
		assertThat(agreeing.at("/q/result")).allSatisfy((each) -> assertThat(each.get("match").asBoolean()).isFalse());
	}

	/** In a large batch with many properties, only the best of each query is compared. */
	@Test
	void matchesNoneThatWasNotCompared() throws Exception {
		String bureau = "{\"query\":\"科技局\",\"type\":\"Institution\",\"properties\":[%s]}"
			.formatted(String.join(",", Collections.nCopies(10, "{\"pid\":\"OF_PLACE\",\"v\":\"重庆\"}")));
		StringBuilder batch = new StringBuilder("{");
		for (int i = 0; i < 100; i++) {
			batch.append((i > 0) ? "," : "").append("\"q").append(i).append("\":").append(bureau);
		}
		JsonNode results = asked(batch.append('}').toString());
		// 成都市 is the first by name, and its place disagrees; 重庆市 is not looked at.
		assertThat(results.size()).isEqualTo(100);
		assertThat(results.at("/q99/result")).extracting((each) -> each.get("id").asString()).contains(BUREAU);
		assertThat(results.at("/q99/result")).allSatisfy((each) -> {
			assertThat(each.get("match").asBoolean()).isFalse();
			assertThat(each.get("score").asInt()).isLessThan(Candidates.CERTAIN);
		});
		assertThat(asked("{\"q\":" + bureau + "}").at("/q/result/0/match").asBoolean()).isTrue();
	}

	@Test
	void boundsPropertiesAndTakesAnyLimit() throws Exception {
		for (String value : List.of("[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]",
				"\"" + "x".repeat(201) + "\"")) {
			assertThat(post("queries=" + URLEncoder.encode(
					"{\"q\":{\"query\":\"x\",\"properties\":[{\"pid\":\"name\",\"v\":" + value + "}]}}",
					StandardCharsets.UTF_8), 400))
				.contains("10 values of up to 200 characters");
		}
		for (String limit : List.of("1.5", "3000000000", "\"x\"", "-1")) {
			assertThat(asked("{\"q\":{\"query\":\"重庆市科技局\",\"limit\":" + limit + "}}").at("/q/result")).as(limit)
				.isNotEmpty();
		}
		String many = "{\"ids\":[" + String.join(",", Collections.nCopies(201, "\"a\""))
				+ "],\"properties\":[{\"id\":\"none\"}]}";
		assertThat(post("extend=" + URLEncoder.encode(many, StandardCharsets.UTF_8), 400)).contains("200 ids");
	}

	/** From wherever a client goes on, nothing is left out or shown twice. */
	@Test
	void suggestsFromACursorOn() throws Exception {
		List<String> first = suggested(0);
		List<String> second = suggested(20);
		assertThat(first).hasSize(20).doesNotContainAnyElementsOf(second);
		List<String> both = new ArrayList<>(first);
		both.addAll(second);
		assertThat(suggested(7)).isEqualTo(both.subList(7, Math.min(27, both.size())));
		assertThat(suggested(-1)).isEqualTo(first);
		assertThat(suggested(Integer.MAX_VALUE)).isEmpty();
	}

	private List<String> suggested(int cursor) throws Exception {
		return JsonMapper.shared()
			.readTree(get("/reconcile/suggest/entity?prefix=chong&cursor=" + cursor))
			.get("result")
			.valueStream()
			.map((each) -> each.get("id").asString())
			.toList();
	}

	private JsonNode asked(String batch) throws Exception {
		return JsonMapper.shared().readTree(post("queries=" + URLEncoder.encode(batch, StandardCharsets.UTF_8), 200));
	}

	@Test
	void suggestsEntitiesTypesAndProperties() throws Exception {
		assertThat(valid("suggest-entities-response", get("/reconcile/suggest/entity?prefix=cqkjj")).at("/result/0/id")
			.asString()).isEqualTo(BUREAU);
		assertThat(valid("suggest-types-response", get("/reconcile/suggest/type?prefix=Inst")).at("/result/0/id")
			.asString()).isEqualTo("Institution");
		assertThat(valid("suggest-properties-response", get("/reconcile/suggest/property?prefix=OF_PLACE"))
			.at("/result/0/id")
			.asString()).isEqualTo("OF_PLACE");
	}

	@Test
	void addsColumns() throws Exception {
		JsonNode proposed = valid("data-extension-property-proposal",
				get("/reconcile/propose-properties?type=Institution"));
		assertThat(proposed.get("properties")).extracting((property) -> property.get("id").asString())
			.contains("nameEn", "level", "OF_PLACE", "SIGNED");
		String request = """
				{"ids":["chongqing-science-and-technology-bureau","no-such"],
				"properties":[{"id":"nameEn"},{"id":"OF_PLACE"},{"id":"SIGNED"},{"id":"evidence"}]}""";
		valid("data-extension-query", request);
		JsonNode answer = valid("data-extension-response",
				post("extend=" + URLEncoder.encode(request, StandardCharsets.UTF_8), 200));
		JsonNode row = answer.at("/rows/" + BUREAU);
		assertThat(row.at("/nameEn/0/str").asString()).isEqualTo("Chongqing Science and Technology Bureau");
		assertThat(row.at("/OF_PLACE/0/id").asString()).isEqualTo("chongqing");
		assertThat(row.at("/SIGNED/0/id").asString()).isEqualTo("cqcd-2021-innovation-centre");
		assertThat(row.at("/evidence/0/str").asString()).startsWith("cqcd-2021.");
		assertThat(answer.at("/rows/no-such/nameEn")).isEmpty();
		assertThat(types(answer)).containsEntry("OF_PLACE", "Place").containsEntry("SIGNED", "Agreement");
		request = """
				{"ids":["cqcd-2021-innovation-centre"],"properties":[{"id":"signedOn"},{"id":"declaredAreas"}]}""";
		answer = valid("data-extension-response",
				get("/reconcile?extend=" + URLEncoder.encode(request, StandardCharsets.UTF_8)));
		assertThat(answer.at("/rows/cqcd-2021-innovation-centre/signedOn/0/date").asString())
			.isEqualTo("2021-12-17T00:00:00Z");
		assertThat(answer.at("/rows/cqcd-2021-innovation-centre/declaredAreas/0/int").asInt()).isEqualTo(9);
	}

	/** Values of several kinds have no type in common. */
	@Test
	void namesTheTypeOfAColumnWhereItHasOne() throws Exception {
		String request = """
				{"ids":["chengdu"],"properties":[{"id":"of.LOCATED_IN"},{"id":"of.ON_SIDE"},{"id":"of.OF_PLACE"},{"id":"name"}]}""";
		JsonNode answer = valid("data-extension-response",
				get("/reconcile?extend=" + URLEncoder.encode(request, StandardCharsets.UTF_8)));
		// LOCATED_IN comes from projects or facilities, ON_SIDE from facilities, which
		// are
		// no type of reconciliation.
		assertThat(types(answer)).containsOnlyKeys("of.OF_PLACE").containsEntry("of.OF_PLACE", "Institution");
	}

	private static Map<String, String> types(JsonNode answer) {
		Map<String, String> types = new TreeMap<>();
		answer.get("meta").forEach((column) -> {
			if (column.has("type")) {
				types.put(column.get("id").asString(), column.at("/type/id").asString());
			}
		});
		return types;
	}

	@Test
	void showsAPreviewInAFrame() throws Exception {
		MockHttpServletResponse page = this.mvc.get().uri("/reconcile/preview?id=" + BUREAU).exchange().getResponse();
		assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("重庆市科学技术局").doesNotContain("<script");
		assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'self'");
		JsonNode flyout = JsonMapper.shared().readTree(get("/reconcile/flyout/entity?id=" + BUREAU));
		assertThat(flyout.get("html").asString()).contains("<h1>重庆市科学技术局");
		assertThat(get("/reconcile/flyout/type?id=Place")).contains("Place");
		assertThat(get("/reconcile/flyout/property?id=OF_PLACE")).contains("OF_PLACE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "queries=", "queries=[]", "queries=%7B%22q%22%3A1%7D", "queries=%7B%22q%22%3A%7B%7D%7D",
			"queries=%7B%22q%22%3A%7B%22query%22%3A%22x%22%2C%22type%22%3A%22Cypher%22%7D%7D", "extend=1", "other=1",
			"queries=%zz", "extend=%7B%22ids%22%3A%5B%5D%2C%22properties%22%3A%5B%7B%22id%22%3A%22none%22%7D%5D%7D" })
	void refusesWhatTheSpecificationDoesNotAllow(String form) throws Exception {
		assertThat(post(form, 400)).contains("urn:accord-graph:problem:invalid-reconciliation");
	}

	private String get(String address) throws Exception {
		MockHttpServletResponse answer = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(200);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	private String post(String form, int status) throws Exception {
		MockHttpServletResponse answer = this.mvc.post()
			.uri("/reconcile")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form.getBytes(StandardCharsets.UTF_8))
			.exchange()
			.getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(status);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	/** Validates JSON by a schema of the specification. */
	private static JsonNode valid(String name, String json) throws Exception {
		String draft = "https://json-schema.org/draft/2020-12/schema";
		Map<String, String> schemas = Map.of("https://reconciliation-api.github.io/specs/0.2/schemas/type.json",
				schema("type", draft), "http://swagger.io/v2/schema.json",
				"{\"definitions\":{\"securityDefinitions\":{\"additionalProperties\":{}}}}");
		Schema schema = SchemaRegistry
			.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, (builder) -> builder.schemas(schemas))
			.getSchema(schema(name, draft));
		JsonNode read = JsonMapper.shared().readTree(json);
		assertThat(schema.validate(read)).as(name + ": " + json).isEmpty();
		return read;
	}

	/** The specification names no draft of JSON Schema. */
	private static String schema(String name, String draft) throws Exception {
		return Files.readString(SCHEMAS.resolve(name + ".json")).replace("http://json-schema.org/schema#", draft);
	}

}
