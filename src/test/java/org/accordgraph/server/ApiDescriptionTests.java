package org.accordgraph.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.accordgraph.AccordTest;
import org.accordgraph.hostile.Interface;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The API description promises what is sent, and nothing else. */
@AccordTest
class ApiDescriptionTests {

	/** What clients ask for and this API does not promise everywhere. */
	private static final List<String> OTHERS = List.of("application/ld+json", "application/hal+json",
			"application/problem+json", "application/vnd.cytoscape+json", "application/xml", "text/html");

	@Autowired
	MockMvcTester mvc;

	@LocalServerPort
	int port;

	private JsonNode api;

	@BeforeEach
	void read() throws Exception {
		this.api = JsonMapper.shared().readTree(get("/v3/api-docs", "application/json").getContentAsByteArray());
	}

	/** By every path, as every media type: the promised ones are sent, others refused. */
	@Test
	void sendsEachTypeThatItPromisesAndNoOther() throws Exception {
		List<String> wrong = new ArrayList<>();
		int sent = 0;
		for (Map.Entry<String, Set<String>> each : promised().entrySet()) {
			for (String type : each.getValue()) {
				MockHttpServletResponse answer = get(each.getKey(), type);
				sent++;
				if (answer.getStatus() != 200 || !MediaType.parseMediaType(type)
					.isCompatibleWith(MediaType.parseMediaType(answer.getContentType()))) {
					wrong
						.add(each.getKey() + " as " + type + ": " + answer.getStatus() + " " + answer.getContentType());
				}
			}
			for (String type : OTHERS) {
				if (each.getValue().stream().noneMatch((known) -> known.startsWith(type))) {
					MockHttpServletResponse answer = get(each.getKey(), type);
					if (answer.getStatus() != 406 || !"application/problem+json".equals(answer.getContentType())) {
						wrong.add(each.getKey() + " refuses " + type + ": " + answer.getStatus() + " "
								+ answer.getContentType());
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		// 51 questions in six or nine formats, and the rest of the interface.
		assertThat(sent).isGreaterThan(400);
	}

	@Test
	void describesEachAnswerEachErrorAndEachBody() {
		List<String> wrong = new ArrayList<>();
		this.api.get("paths").properties().forEach((path) -> path.getValue().properties().forEach((method) -> {
			String where = method.getKey() + " " + path.getKey() + " ";
			JsonNode operation = method.getValue();
			if (operation.path("description").asString("").isBlank()) {
				wrong.add(where + "has no description");
			}
			JsonNode responses = operation.get("responses");
			for (String status : List.of("400", "401", "406", "429", "500", "503")) {
				if (!responses.at("/" + status + "/content").has("application/problem+json")) {
					wrong.add(where + status);
				}
			}
			responses.properties().forEach((response) -> {
				String status = response.getKey();
				if (status.equals("304")) {
					return;
				}
				if (response.getValue().path("content").isEmpty()) {
					wrong.add(where + status + " has no content");
				}
				response.getValue().path("content").properties().forEach((content) -> {
					JsonNode schema = content.getValue().path("schema");
					boolean isTyped = schema.has("$ref") || schema.has("allOf") || schema.has("format")
							|| schema.path("type").asString("").equals("string") || schema.at("/items/$ref").isString();
					if (!isTyped || content.getKey().contains("*")) {
						wrong.add(where + status + " " + content.getKey() + " " + schema);
					}
					boolean isError = Integer.parseInt(status) >= 400 && !status.equals("422");
					if (isError && !content.getKey().equals("application/problem+json")
							&& !path.getKey().equals("/api/import")) {
						wrong.add(where + status + " " + content.getKey());
					}
				});
			});
		}));
		assertThat(wrong).isEmpty();
		assertThat(this.api.at("/paths/~1api~1import/post/requestBody/content").propertyNames()).contains(
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/zip", "text/csv");
	}

	/** Whether each value of each answer has the type that its column is said to have. */
	@Test
	void typesTheColumnsOfQuestionsAsTheyAre() throws Exception {
		List<String> wrong = new ArrayList<>();
		Map<Boolean, Integer> typed = new HashMap<>();
		for (JsonNode question : JsonMapper.shared()
			.readTree(get("/api/questions", "application/json").getContentAsByteArray())) {
			String name = question.get("name").asString();
			JsonNode row = schema(schema(this.api.get("paths")
				.get("/api/questions/" + name)
				.at("/get/responses/200/content")
				.get("application/json")
				.get("schema")).at("/allOf/1/properties/rows/items"));
			JsonNode answer = JsonMapper.shared()
				.readTree(get(question.at("/links/self").asString(), "application/json").getContentAsByteArray());
			assertThat(row.get("properties").propertyNames()).as(name)
				.containsExactlyInAnyOrderElementsOf(
						question.get("columns").valueStream().map(JsonNode::asString).toList());
			for (JsonNode each : answer.get("rows")) {
				each.properties().forEach((cell) -> {
					JsonNode type = row.at("/properties/" + cell.getKey() + "/type");
					Set<String> types = type.isArray()
							? StreamSupport.stream(type.spliterator(), false)
								.map(JsonNode::asString)
								.collect(Collectors.toSet())
							: type.isMissingNode() ? Set.of() : Set.of(type.asString());
					typed.merge(!types.isEmpty(), 1, Integer::sum);
					if (!types.isEmpty() && !types.contains(type(cell.getValue()))
							&& !(types.contains("number") && cell.getValue().isNumber())) {
						wrong.add(name + " " + cell.getKey() + ": " + cell.getValue() + " is not " + types);
					}
				});
			}
		}
		assertThat(wrong).isEmpty();
		// More than half of all cells are ids, names, evidence and properties.
		assertThat(typed.get(true)).isGreaterThan(typed.get(false));
	}

	/**
	 * Two records of one name would be described as one of them, and a member that is not
	 * described would be missing in a generated client.
	 */
	@Test
	void describesEachMemberThatIsSentAndSendsEachThatItRequires() throws Exception {
		List<String> wrong = new ArrayList<>();
		int answers = 0;
		for (String address : promised().keySet()) {
			String path = pattern(address.replaceAll("\\?.*", ""));
			JsonNode content = this.api.get("paths").get(path).at("/get/responses/200/content");
			if (content.has("application/json")) {
				compare(address, JsonMapper.shared().readTree(get(address, "application/json").getContentAsByteArray()),
						content.get("application/json").get("schema"), wrong);
				answers++;
			}
		}
		assertThat(wrong).isEmpty();
		// The questions, and more than thirty others.
		assertThat(answers).isGreaterThan(100);
	}

	private void compare(String where, JsonNode value, JsonNode described, List<String> wrong) {
		JsonNode schema = schema(described);
		if (value.isNull() && !allowsNull(schema)) {
			wrong.add(where + " is null");
		}
		if (value.isArray()) {
			value.forEach((item) -> compare(where + "[]", item, schema.path("items"), wrong));
		}
		if (!value.isObject()) {
			return;
		}
		if (schema.has("anyOf")) {
			// It may be null as well.
			compare(where, value, schema.get("anyOf").get(0), wrong);
			return;
		}
		List<JsonNode> parts = schema.has("allOf") ? schema.get("allOf").valueStream().map(this::schema).toList()
				: List.of(schema);
		Map<String, JsonNode> members = new HashMap<>();
		parts.forEach((part) -> part.path("properties")
			.properties()
			.forEach((each) -> members.put(each.getKey(), each.getValue())));
		parts.forEach((part) -> part.path("required").forEach((name) -> {
			if (!value.has(name.asString())) {
				wrong.add(where + " lacks " + name);
			}
		}));
		JsonNode others = schema.path("additionalProperties");
		value.properties().forEach((member) -> {
			if (members.containsKey(member.getKey())) {
				compare(where + "." + member.getKey(), member.getValue(), members.get(member.getKey()), wrong);
			}
			else if (!members.isEmpty() && others.isMissingNode()) {
				wrong.add(where + "." + member.getKey() + " is not described");
			}
			else if (others.isObject()) {
				compare(where + "." + member.getKey(), member.getValue(), others, wrong);
			}
		});
	}

	private static boolean allowsNull(JsonNode schema) {
		if (schema.has("anyOf")) {
			return schema.get("anyOf").valueStream().anyMatch(ApiDescriptionTests::allowsNull);
		}
		JsonNode type = schema.path("type");
		if (type.isArray()) {
			return type.valueStream().anyMatch((each) -> each.asString().equals("null"));
		}
		return type.isMissingNode() ? !schema.has("allOf") && !schema.has("$ref") : type.asString().equals("null");
	}

	/** Generators take names from here, and make some up where there are none. */
	@Test
	void namesOperationsAndSchemasAsAProgramCallsThem() {
		List<String> operations = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		this.api.get("paths").properties().forEach((path) -> path.getValue().properties().forEach((method) -> {
			operations.add(method.getValue().get("operationId").asString());
			method.getValue()
				.at("/responses/200/content")
				.properties()
				.stream()
				.filter((content) -> content.getValue().get("schema").has("properties")
						|| content.getValue().get("schema").has("allOf"))
				.forEach((content) -> wrong.add(path.getKey() + " as " + content.getKey()));
		}));
		this.api.at("/components/schemas")
			.properties()
			.forEach((schema) -> schema.getValue()
				.path("properties")
				.properties()
				.stream()
				.filter((member) -> member.getValue().has("properties")
						|| member.getValue().path("items").has("properties"))
				.forEach((member) -> wrong.add(schema.getKey() + "." + member.getKey())));
		assertThat(wrong).isEmpty();
		assertThat(operations).doesNotHaveDuplicates()
			.allMatch((name) -> name.matches("[a-z][A-Za-z]*"))
			.contains("listAgreements", "getAgreement", "listAgreementRelations", "ownershipCoOwners", "importPackage");
		assertThat(this.api.at("/components/schemas").propertyNames())
			.allMatch((name) -> name.matches("[A-Z][A-Za-z]*"))
			.contains("AgreementItem", "AgreementPage", "RelationPage", "OwnershipCoOwnersAnswer",
					"OwnershipCoOwnersRow", "Passage", "DraftPassage")
			.noneMatch((name) -> name.matches("(ListPage|WithBrowserLinks).*"));
	}

	@Test
	void dependsOnNeitherTheDayNorTheBuild() {
		assertThat(this.api.toString()).doesNotContain(LocalDate.now().toString());
		assertThat(this.api.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
	}

	private JsonNode schema(JsonNode described) {
		String reference = described.path("$ref").asString("");
		return reference.isEmpty() ? described : this.api.at(reference.substring(1));
	}

	private static String type(JsonNode value) {
		return switch (value.getNodeType()) {
			case STRING -> "string";
			case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
			case BOOLEAN -> "boolean";
			case ARRAY -> "array";
			case NULL -> "null";
			default -> "object";
		};
	}

	/** The media types of each readable address, with valid parameters. */
	private Map<String, Set<String>> promised() throws Exception {
		Map<String, Set<String>> promised = new LinkedHashMap<>();
		for (String address : Interface.addresses(this.port)) {
			// A generic address, and reports that are not there in the tests.
			if (address.startsWith("/api/questions/agreements/signatories") || address.startsWith("/api/audit")
					|| address.startsWith("/api/import/jobs/")) {
				continue;
			}
			String path = address.replaceAll("\\?.*", "");
			String plain = address.replaceAll("[?&]format=\\w+", "");
			JsonNode content = this.api.get("paths").get(pattern(path)).at("/get/responses/200/content");
			promised.put(plain, new TreeSet<>(content.propertyNames()));
		}
		return promised;
	}

	/** The path in the description: a question has its own, and one of any question. */
	private String pattern(String path) {
		return this.api.get("paths").has(path) ? path
				: this.api.get("paths")
					.propertyNames()
					.stream()
					.filter((each) -> path.matches(each.replaceAll("\\{\\w+}", "[^/]+")))
					.findFirst()
					.orElseThrow();
	}

	private MockHttpServletResponse get(String uri, String accept) {
		return this.mvc.get()
			.uri(java.net.URI.create(uri))
			.header("Accept", accept)
			.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
			.exchange()
			.getResponse();
	}

}
