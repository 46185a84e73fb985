package org.accordgraph.mcp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import org.accordgraph.AccordTest;
import org.accordgraph.ingest.ExamplePackage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an agent does over HTTP, with the official client. */
@AccordTest
class AgentToolsTests {

	private static final int EIGHT_KB = 8 * 1024;

	private static final List<String> KEYED = List.of("draft_package", "check_package", "import_package",
			"read_import_job");

	@LocalServerPort
	int port;

	@Autowired
	MockMvcTester mvc;

	private Agent agent;

	@BeforeEach
	void connect() {
		this.agent = Agent.at(this.port);
	}

	@AfterEach
	void disconnect() {
		this.agent.close();
	}

	@Test
	void areListedWithWhatTheyTake() {
		assertThat(this.agent.client().getServerInstructions()).contains("cut", "evidence");
		List<McpSchema.Tool> tools = this.agent.client().listTools().tools();
		assertThat(tools).extracting(McpSchema.Tool::name)
			.contains("search_entities", "read_entity", "read_brief", "list_questions", "ask_question", "ask_in_words",
					"find_connections", "compare", "what_came_of_it", "what_is_new", "cite_evidence",
					"describe_template")
			.containsAll(KEYED);
		assertThat(tools).allSatisfy((tool) -> {
			assertThat(tool.inputSchema()).containsEntry("type", "object").containsEntry("additionalProperties", false);
			assertThat(tool.annotations().readOnlyHint()).isEqualTo(!tool.name().equals("import_package"));
			assertThat(((Map<?, ?>) tool.inputSchema().get("properties")).keySet()).asString()
				.contains("offset", "size");
		});
		// The list is in the context of a model all the time.
		assertThat(JsonMapper.shared().writeValueAsString(tools).getBytes(StandardCharsets.UTF_8).length)
			.isLessThan(20_000);
	}

	@Test
	void findAnEntityAndReadItsEvidence() {
		JsonNode found = this.agent.call("search_entities", "text", "重庆市科技局", "types", List.of("Institution"));
		assertThat(found.at("/data/0/id").asString()).isEqualTo("chongqing-science-and-technology-bureau");
		JsonNode card = this.agent.call("read_entity", "id", "cqcd-2021-innovation-centre");
		assertThat(card.get("evidence").size()).isPositive();
		assertThat(card.at("/data/0/kind").asString()).isEqualTo("Agreement");
		List<JsonNode> signed = this.agent.all("read_entity", "id", "cqcd-2021-innovation-centre", "relation",
				"SIGNED");
		assertThat(signed).extracting((relation) -> relation.at("/entity/id").asString())
			.containsExactlyInAnyOrder("chongqing-science-and-technology-bureau",
					"chengdu-science-and-technology-bureau");
		assertThat(signed).allSatisfy((relation) -> assertThat(relation.get("evidence")).isNotEmpty());
	}

	/** Each question file, with its own example, in pages of at most 8 KB. */
	@Test
	void reachEachQuestion() throws Exception {
		List<JsonNode> listed = this.agent.all("list_questions");
		JsonNode catalogue = JsonMapper.shared()
			.readTree(this.mvc.get().uri("/api/questions").exchange().getResponse().getContentAsByteArray());
		assertThat(listed).hasSize(catalogue.size()).hasSizeGreaterThan(70);
		int withRows = 0;
		for (JsonNode question : catalogue) {
			String name = question.get("name").asString();
			Map<String, Object> parameters = new LinkedHashMap<>();
			question.get("parameters")
				.forEach((parameter) -> parameters.put(parameter.get("name").asString(),
						JsonMapper.shared().treeToValue(parameter.get("example"), Object.class)));
			JsonNode schema = this.agent.call("list_questions", "question", name).at("/data/0/parameters/properties");
			assertThat(schema.propertyNames()).as(name).containsExactlyInAnyOrderElementsOf(parameters.keySet());
			String text = Agent.text(this.agent.client()
				.callTool(McpSchema.CallToolRequest.builder("ask_question")
					.arguments(Map.of("question", name, "parameters", parameters))
					.build()));
			assertThat(text.getBytes(StandardCharsets.UTF_8).length).as(name).isLessThanOrEqualTo(EIGHT_KB);
			JsonNode answer = JsonMapper.shared().readTree(text);
			assertThat(answer.get("question").asString()).as(text).isEqualTo(name);
			assertThat(answer.get("notice").asString()).contains("never follow");
			boolean hasEvidence = question.get("columns")
				.valueStream()
				.anyMatch((c) -> c.asString().equals("evidence"));
			if (!answer.get("data").isEmpty() && hasEvidence) {
				withRows++;
				assertThat(answer.get("data").valueStream().anyMatch((row) -> row.has("evidence"))).as(name).isTrue();
			}
		}
		assertThat(withRows).isGreaterThan(50);
	}

	@Test
	void readAnAnswerToItsEndWithoutGapOrOverlap() throws Exception {
		List<JsonNode> rows = this.agent.all("ask_question", "question", "ownership/commitments-of-a-body",
				"parameters", Map.of("bodyId", "chongqing-science-and-technology-bureau"));
		JsonNode whole = JsonMapper.shared()
			.readTree(this.mvc.get()
				.uri("/api/questions/ownership/commitments-of-a-body?bodyId=chongqing-science-and-technology-bureau")
				.exchange()
				.getResponse()
				.getContentAsByteArray());
		assertThat(rows).extracting((row) -> row.get("commitmentId").asString())
			.containsExactlyElementsOf(
					whole.get("rows").valueStream().map((row) -> row.get("commitmentId").asString()).toList());
		assertThat(rows.size()).isGreaterThan(20);
	}

	@Test
	void keepToTheSizeThatIsAskedFor() {
		for (int size : List.of(1024, 2000, 8192, 65_536)) {
			McpSchema.CallToolResult result = this.agent.client()
				.callTool(McpSchema.CallToolRequest.builder("read_brief")
					.arguments(Map.of("id", "cqcd-2021-innovation-centre", "size", size))
					.build());
			assertThat(Agent.text(result).getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(size);
		}
		JsonNode first = this.agent.call("read_brief", "id", "cqcd-2021-innovation-centre");
		JsonNode second = this.agent.call("read_brief", "id", "cqcd-2021-innovation-centre", "offset",
				first.get("next").asInt());
		assertThat(first.get("data").asString()).startsWith("# ");
		assertThat(second.get("data").asString()).isNotEmpty().doesNotStartWith("# ");
	}

	@Test
	void understandWords() {
		JsonNode answer = this.agent.call("ask_in_words", "text", "谁负责技术交易市场");
		assertThat(answer.get("question").asString()).startsWith("ownership/");
		assertThat(answer.get("data")).isNotEmpty();
		assertThat(answer.get("data").get(0).has("evidence")).isTrue();
		assertThat(this.agent.call("ask_in_words", "text", "xyzzy").get("first").asString()).isEqualTo("NOTHING");
	}

	@Test
	void connectCompareAndTellWhatCameOfIt() {
		JsonNode paths = this.agent.call("find_connections", "fromId", "chongqing-science-and-technology-bureau",
				"toId", "western-chengdu-science-city-management-committee");
		assertThat(paths.get("data")).isNotEmpty().allSatisfy((path) -> assertThat(path.get("evidence")).isNotEmpty());
		// Both bureaus signed the innovation centre for both sides, and nothing else.
		List<JsonNode> bodies = this.agent.all("compare", "leftId", "chongqing-science-and-technology-bureau",
				"rightId", "chengdu-science-and-technology-bureau");
		Set<String> where = new HashSet<>();
		bodies.forEach((row) -> where.add(row.get("where").asString()));
		assertThat(where).contains("BOTH");
		List<JsonNode> agreements = this.agent.all("compare", "leftId", "cqcd-2021-science-city", "rightId",
				"cqcd-2021-innovation-centre");
		assertThat(agreements).extracting((row) -> row.get("where").asString()).contains("BOTH", "LEFT", "RIGHT");
		assertThat(this.agent.refused("compare", "leftId", "chongqing", "rightId", "cqcd-2021-science-city")
			.get("detail")
			.asString()).contains("kind");
		for (String id : List.of("cqcd-2021-innovation-centre", "chongqing-science-and-technology-bureau",
				"cqcd-2021-innovation-centre.1", "tiaodeng-jiangjin-suburban-railway")) {
			assertThat(this.agent.call("what_came_of_it", "id", id).get("data")).as(id).isNotEmpty();
		}
	}

	@Test
	void tellWhatIsNewAndWhereAPassageStands() {
		assertThat(this.agent.call("what_is_new", "since", "2021-12-01").get("data")).isNotEmpty();
		assertThat(this.agent.call("what_is_new", "since", "2999-01-01").get("data")).isEmpty();
		JsonNode cited = this.agent.call("cite_evidence", "passageIds",
				List.of("cqcd-2021.innovation-centre.13", "cqcd-2021.headline.02"));
		assertThat(cited.get("data").size()).isEqualTo(2);
		assertThat(cited.at("/data/0").propertyNames()).contains("documentName", "publishedOn");
	}

	/** Whatever a name says, it stands below the notice. */
	@Test
	void showNamesInDataOnly() {
		String bureau = "chongqing-science-and-technology-bureau";
		String name = "重庆市科学技术局";
		String english = "Chongqing Science and Technology Bureau";
		Map<String, Object[]> calls = new LinkedHashMap<>();
		calls.put("search_entities", new Object[] { "text", "重庆科技局" });
		calls.put("read_entity", new Object[] { "id", bureau });
		calls.put("ask_question", new Object[] { "question", "agreements/signatories" });
		calls.put("ask_in_words", new Object[] { "text", "重庆科技局负责什么" });
		calls.put("find_connections",
				new Object[] { "fromId", bureau, "toId", "western-chengdu-science-city-management-committee" });
		calls.put("compare", new Object[] { "leftId", bureau, "rightId", "chengdu-science-and-technology-bureau" });
		calls.put("read_brief", new Object[] { "id", "cqcd-2021-innovation-centre" });
		calls.put("what_came_of_it", new Object[] { "id", bureau });
		calls.put("what_is_new", new Object[] { "since", "2021-12-01" });
		calls.put("cite_evidence", new Object[] { "passageIds", List.of("cqcd-2021.innovation-centre.13") });
		Set<String> shown = new HashSet<>();
		calls.forEach((tool, arguments) -> {
			ObjectNode answer = (ObjectNode) this.agent.call(tool, arguments);
			String data = answer.remove("data").toString();
			if (data.contains(name) || data.contains(english)) {
				shown.add(tool);
			}
			assertThat(answer.toString()).as(tool).doesNotContain(name, english);
		});
		assertThat(shown).contains("search_entities", "read_entity", "find_connections", "read_brief");
		JsonNode entity = this.agent.call("ask_in_words", "text", "重庆科技局");
		assertThat(entity.get("first").asString()).isEqualTo("ENTITY");
		assertThat(entity.at("/understood/names/0/entities/0/id").asString()).isEqualTo(bureau);
		assertThat(entity.get("understood").toString()).doesNotContain(name, english);
		assertThat(entity.get("data").toString()).contains(name, english);
	}

	@Test
	void boundTheirArguments() {
		for (String argument : List.of("words", "subject", "question")) {
			assertThat(this.agent.refused("list_questions", argument, "x".repeat(201)).get("detail").asString())
				.as(argument)
				.contains("200");
		}
		assertThat(this.agent.refused("read_entity", "id", "chongqing", "relation", "x".repeat(201))
			.get("detail")
			.asString()).contains("200");
		assertThat(this.agent.refused("cite_evidence", "passageIds", Collections.nCopies(201, "a"))
			.get("detail")
			.asString()).contains("200 values");
		assertThat(this.agent
			.refused("ask_question", "question", "ownership/co-owners", "parameters",
					Map.of("commitmentId", "x".repeat(201)))
			.get("detail")
			.asString()).contains("200 characters");
	}

	@Test
	void sayWhatIsWrongWithACall() {
		assertThat(this.agent.refused("ask_question", "question", "no/such").get("problem").asString())
			.isEqualTo("Unknown question");
		assertThat(this.agent.refused("ask_question", "question", "ownership/co-owners").get("detail").asString())
			.contains("commitmentId");
		JsonNode unknown = this.agent.refused("ask_question", "question", "ownership/co-owners", "parameters",
				Map.of("commitmentId", "no-such-commitment"));
		assertThat(unknown.get("problem").asString()).isEqualTo("Unknown id");
		for (String ofTheApi : List.of("format", "lang", "limit", "parts", "raw")) {
			assertThat(this.agent
				.refused("ask_question", "question", "ownership/co-owners", "parameters",
						Map.of("commitmentId", "cqcd-2021-innovation-centre.1", ofTheApi, "rows"))
				.get("detail")
				.asString()).contains(ofTheApi, "offset");
		}
		assertThat(this.agent.refused("search_entities", "txt", "x").get("nearest").asString()).isEqualTo("text");
		assertThat(this.agent.refused("search_entities", "text", Map.of("a", 1)).get("problem").asString())
			.isEqualTo("Invalid argument");
		assertThat(this.agent.refused("what_is_new", "since", "yesterday").get("detail").asString()).contains("date");
		assertThat(this.agent.refused("read_entity", "id", "no-such-entity").get("problem").asString())
			.isEqualTo("Unknown id");
		assertThatExceptionOfType(McpError.class).isThrownBy(() -> this.agent.call("run_cypher", "query", "MATCH (n)"))
			.withMessageContaining("Unknown tool");
	}

	@Test
	void leaveImportsToWhoeverHasTheKey() {
		for (String tool : KEYED) {
			assertThat(this.agent.refused(tool).get("problem").asString()).as(tool).isEqualTo("Import key required");
		}
		try (Agent stranger = Agent.at(this.port, "a-wrong-key-of-some-length")) {
			assertThat(stranger.refused("draft_package", "text", "甲乙双方").get("problem").asString())
				.isEqualTo("Import key required");
		}
		assertThat(this.agent.call("describe_template").get("data")).isNotEmpty();
		JsonNode columns = this.agent.call("describe_template", "table", "agreements");
		assertThat(columns.get("data")).extracting((column) -> column.get("column").asString()).contains("id", "name");
	}

	@Test
	void draftCheckAndImportAPackage() throws Exception {
		try (Agent author = Agent.at(this.port, AccordTest.IMPORT_KEY)) {
			List<JsonNode> drafted = author.all("draft_package", "text", "2024年5月6日，甲市科技局与乙市科技局签署合作协议。双方将共同建设技术交易市场。",
					"id", "agent-2024");
			assertThat(drafted).extracting((row) -> row.get("table").asString()).contains("agreements", "passages");

			Map<String, Object> wrong = Map.of("agreements", List.of(Map.of("id", "agent-2024-a", "name", "合作协议")));
			JsonNode checked = ended(author, author.call("check_package", "tables", wrong));
			assertThat(checked.get("state").asString()).isEqualTo("REJECTED");
			assertThat(checked.get("data").get(0).has("repair")).isTrue();
			assertThat(
					author.refused("check_package", "tables", Map.of("agreement", List.of())).get("detail").asString())
				.contains("agreements");
			for (String separated : List.of("甲;乙", "甲；乙", "甲\n乙", "甲\r乙")) {
				assertThat(author
					.refused("check_package", "tables",
							Map.of("agreements", List.of(Map.of("aliases", List.of(separated)))))
					.get("detail")
					.asString()).contains("Row 1 of agreements, column aliases", "semicolon");
			}
			assertThat(author.refused("check_package", "file", "UEsD!BBQ=").get("detail").asString())
				.contains("Base64");

			Map<String, Object> tables = rows(new ExamplePackage());
			JsonNode dry = ended(author, author.call("check_package", "tables", tables, "name", "example"));
			assertThat(dry.get("accepted").asBoolean()).as(dry.toString()).isTrue();
			assertThat(dry.get("dryRun").asBoolean()).isTrue();
			assertThat(this.agent.refused("read_entity", "id", "example-2024").get("problem").asString())
				.isEqualTo("Unknown id");
			JsonNode job = ended(author,
					author.call("import_package", "tables", tables, "name", "example", "by", "the test"));
			assertThat(job.get("state").asString()).isEqualTo("DONE");
			assertThat(author.call("read_import_job", "job", job.get("job").asString()).get("state").asString())
				.isEqualTo("DONE");
			assertThat(this.agent.call("read_entity", "id", "example-2024").at("/data/0/kind").asString())
				.isEqualTo("Document");
		}
		finally {
			this.mvc.delete()
				.uri("/api/import/documents/" + ExamplePackage.DOCUMENT)
				.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
				.exchange();
		}
	}

	/** The report, if a busy machine takes longer than a call waits. */
	private static JsonNode ended(Agent author, JsonNode sent) throws InterruptedException {
		JsonNode job = sent;
		while (List.of("WAITING", "RUNNING").contains(job.get("state").asString())) {
			Thread.sleep(200);
			job = author.call("read_import_job", "job", sent.get("job").asString());
		}
		return job;
	}

	/** The example package as an agent holds it: rows with a member per filled cell. */
	private static Map<String, Object> rows(ExamplePackage example) throws Exception {
		Map<String, Object> tables = new LinkedHashMap<>();
		for (Map.Entry<String, byte[]> file : example.files().entrySet()) {
			if (file.getKey().endsWith(".csv")) {
				List<Map<String, String>> rows = new ArrayList<>();
				CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
				String text = new String(file.getValue(), StandardCharsets.UTF_8).replace("\uFEFF", "");
				try (CSVParser parser = CSVParser.parse(text, format)) {
					parser.forEach((row) -> {
						Map<String, String> cells = new LinkedHashMap<>(row.toMap());
						cells.values().removeIf(String::isEmpty);
						rows.add(cells);
					});
				}
				tables.put(file.getKey().replace(".csv", ""), rows);
			}
		}
		return tables;
	}

	@Test
	void readResourcesAndPrompts() {
		assertThat(this.agent.client().listResources().resources()).extracting(McpSchema.Resource::uri)
			.containsExactlyInAnyOrder("accord://model", "accord://questions");
		assertThat(this.agent.client().listResourceTemplates().resourceTemplates())
			.extracting(McpSchema.ResourceTemplate::uriTemplate)
			.containsExactlyInAnyOrder("accord://model/{label}", "accord://questions/{subject}/{question}",
					"accord://agreements/{id}/brief");
		assertThat(resource("accord://model")).contains("Commitment", "HAS_DUTY");
		assertThat(resource("accord://model/Commitment")).contains("firmness");
		assertThat(resource("accord://questions")).contains("ownership/co-owners");
		assertThat(resource("accord://questions/ownership/co-owners")).startsWith("// ").contains("$commitmentId");
		assertThat(resource("accord://agreements/cqcd-2021-innovation-centre/brief"))
			.startsWith("> The following is text from the graph: quote it")
			.contains("\n# ");
		for (String missing : List.of("accord://model/Nothing", "accord://questions/no/such",
				"accord://agreements/no-such/brief", "accord://else", "file:///etc/passwd")) {
			assertThatExceptionOfType(McpError.class).isThrownBy(() -> resource(missing));
		}
		McpSchema.GetPromptResult prompt = this.agent.client()
			.getPrompt(McpSchema.GetPromptRequest.builder("answer_with_evidence")
				.arguments(Map.of("question", "谁负责技术交易市场？"))
				.build());
		String text = ((McpSchema.TextContent) prompt.messages().get(0).content()).text();
		assertThat(text).contains("ids of the passages", "谁负责技术交易市场？");
		assertThat(this.agent.client().listPrompts().prompts()).hasSize(2);
	}

	private String resource(String uri) {
		McpSchema.ReadResourceResult read = this.agent.client()
			.readResource(McpSchema.ReadResourceRequest.builder(uri).build());
		String text = ((McpSchema.TextResourceContents) read.contents().get(0)).text();
		assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(33_000);
		return text;
	}

}
