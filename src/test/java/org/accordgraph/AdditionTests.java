package org.accordgraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.database.load.GraphLoader;
import org.accordgraph.ingest.ExamplePackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A label is added in three files of {@code cypher/}, a property in two and a question in
 * one, and everything that follows from them is there. A service on a copy of the folder
 * shows it.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdditionTests {

	private static final String MEETING = "example-2024-meeting";

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	GraphLoader original;

	@TempDir
	static Path cypher;

	private final HttpClient http = HttpClient.newHttpClient();

	private AnotherService service;

	@BeforeAll
	void addAndStart() throws Exception {
		copy();
		addLabel();
		addProperty();
		addQuestion();
		this.service = AnotherService.on(this.database, AccordGraph.class, "accord.cypher.location=" + cypher.toUri(),
				"accord.import.key=" + AccordTest.IMPORT_KEY);
		takeIn(new ExamplePackage()
			.with("meetings.csv",
					("id,name,nameEn,evidence\n" + MEETING
							+ ",青溪云岭联席会议,Joint meeting of Qingxi and Yunling,example-2024.text.02\n")
						.getBytes(StandardCharsets.UTF_8))
			.with("relations.csv", "from,relation,to,basis,mode,role,pair,words,evidence\n",
					"from,relation,to,basis,mode,role,pair,words,evidence\nexample-2024-agreement,CONVENES,青溪云岭联席会议,,,,,,example-2024.text.02\n")
			.with("projects.csv", "statusText,evidence", "statusText,budget,evidence")
			.with("projects.csv", "已开工,example", "已开工,12.5,example"));
	}

	/**
	 * 1: its words and looks. 2: what links it to others. 3: its table in the template.
	 */
	private void addLabel() throws IOException {
		append("model/labels.csv",
				"Meeting,Entity,Meeting,会议,a meeting of the parties,各方会议,meetings,#be185d,hexagon,30,name,yes,");
		append("model/types.csv",
				"CONVENES,Agreement → Meeting,Convenes,Convened under,召开,召开依据,a meeting that the agreement sets up,协议设立的会议,required,,#be185d,2,");
		append("model/template.csv", "meetings,id,id,yes,Meeting,,", "meetings,name,,yes,,,", "meetings,nameEn,,yes,,,",
				"meetings,aliases,,,,,", "meetings,evidence,references,yes,EVIDENCED_BY>,,");
	}

	/** 1: what it means. 2: its column in the template. */
	private void addProperty() throws IOException {
		append("model/properties.csv", "budget,Project,number,Budget,预算,planned cost in million yuan,计划投资（百万元）,,,");
		append("model/template.csv", "projects,budget,,,,,");
		append("model/terms.csv", "property,budget,Project,schema:amount,,");
	}

	private void addQuestion() throws IOException {
		Files.writeString(cypher.resolve("questions/projects/with-a-budget.cypher"), """
				// Which projects have a budget of at least a given amount?
				// 哪些项目的预算不低于某一数额？
				//
				// One row per project, the largest first.
				/*
				:param least => 10
				*/
				MATCH (project:Project)
				WHERE project.budget >= $least
				RETURN
				  project.id AS projectId,
				  project.name AS projectName,
				  project.nameEn AS projectNameEn,
				  project.budget AS budget,
				  COLLECT {
				    MATCH (project)-[:EVIDENCED_BY]->(passage:Passage) RETURN passage.id ORDER BY passage.id LIMIT 100
				  } AS evidence
				ORDER BY budget DESC, projectId
				""");
	}

	@AfterAll
	void takeOutAndLoadAgain() throws Exception {
		if (this.service != null) {
			send("DELETE", "/api/import/documents/" + ExamplePackage.DOCUMENT, new byte[0]);
			this.service.close();
		}
		this.original.load();
	}

	@Test
	void aLabelIsImportedSearchedAndShown() throws Exception {
		JsonNode card = json("/api/entities/" + MEETING);
		assertThat(card.get("kind").asString()).isEqualTo("Meeting");
		assertThat(json("/api/meetings").at("/items/0/id").asString()).isEqualTo(MEETING);
		assertThat(json("/api/meetings/" + MEETING).get("nameEn").asString())
			.isEqualTo("Joint meeting of Qingxi and Yunling");
		JsonNode found = json("/api/search?q=lianxihuiyi&type=Meeting");
		assertThat(found.at("/items/0/id").asString()).isEqualTo(MEETING);
		assertThat(found.at("/kinds/Meeting").asInt()).isEqualTo(1);
		assertThat(json("/api/entities/example-2024-agreement/relations/CONVENES?direction=OUT").at("/items/0/to")
			.asString()).isEqualTo(MEETING);
	}

	@Test
	void aLabelIsInModelTemplateAndStyle() throws Exception {
		JsonNode label = last(json("/api/model").get("labels"));
		assertThat(label.get("name").asString()).isEqualTo("Meeting");
		assertThat(label.get("kind").asBoolean()).isTrue();
		assertThat(label.at("/word/zh").asString()).isEqualTo("会议");
		assertThat(label.at("/look/shape").asString()).isEqualTo("hexagon");
		assertThat(get("/browser-files/style.grass")).contains("node.Meeting {", "relationship.CONVENES {");
		assertThat(columns("meetings")).containsExactly("id", "name", "nameEn", "aliases", "evidence");
		assertThat(get("/v3/api-docs")).contains("\"Meeting\"");
	}

	/** The constraint and the check that ask of each label and type ask of these, too. */
	@Test
	void aLabelIsConstrainedAndChecked() throws Exception {
		assertThat(json("/api/checks").get("results").valueStream()).allSatisfy(
				(check) -> assertThat(check.get("holds").asBoolean()).as(check.get("rule").asString()).isTrue());
		assertThat(this.service.bean(org.neo4j.driver.Driver.class)
			.executableQuery("SHOW CONSTRAINTS YIELD name WHERE name = 'meeting_id_unique' RETURN name")
			.execute()
			.records()).hasSize(1);
		JsonNode refused = sent(new ExamplePackage().with("relations.csv",
				"example-2024-agreement,SERVES,两江数据走廊,,,,,,example-2024.text.02",
				"example-2024-agreement,CONVENES,两江数据走廊,,,,,,example-2024.text.02"), true);
		assertThat(refused.get("state").asString()).isEqualTo("REJECTED");
	}

	/** With the name that it has in the model, and with the term of its row. */
	@Test
	void aPropertyAndALabelAreLinkedData() throws Exception {
		assertThat(get("/api/entities/example-2024-computing-centre?format=turtle")).contains("accord:budget 12.5",
				"schema:amount 12.5");
		assertThat(get("/api/meetings/" + MEETING + "?format=turtle")).contains("a accord:", "accord:Meeting",
				"accord:CONVENES");
		assertThat(get("/api/model/shapes.ttl")).contains("accord:budget", "accord:Meeting-shape");
		assertThat(get("/api/model?format=turtle")).contains("accord:Meeting a rdfs:Class",
				"planned cost in million yuan");
	}

	@Test
	void aPropertyIsImportedAndDescribed() throws Exception {
		assertThat(json("/api/entities/example-2024-computing-centre").at("/properties/budget").asDouble())
			.isEqualTo(12.5);
		assertThat(last(json("/api/model").get("properties")).at("/meaning/en").asString())
			.isEqualTo("planned cost in million yuan");
		assertThat(columns("projects")).endsWith("budget");
	}

	@Test
	void aQuestionIsAnEndpoint() throws Exception {
		JsonNode rows = json("/api/questions/projects/with-a-budget?least=10").get("rows");
		assertThat(rows).hasSize(1);
		assertThat(rows.at("/0/projectId").asString()).isEqualTo("example-2024-computing-centre");
		assertThat(json("/api/questions/projects/with-a-budget?least=13").get("rows")).isEmpty();
	}

	private List<String> columns(String table) throws Exception {
		return json("/api/model").get("tables")
			.valueStream()
			.filter((each) -> each.get("name").asString().equals(table))
			.flatMap((each) -> each.get("columns").valueStream())
			.map((column) -> column.get("name").asString())
			.toList();
	}

	private void takeIn(ExamplePackage added) throws Exception {
		JsonNode job = sent(added, false);
		assertThat(job.get("state").asString()).as(job::toString).isEqualTo("DONE");
	}

	private JsonNode sent(ExamplePackage example, boolean dryRun) throws Exception {
		JsonNode job = JsonMapper.shared()
			.readTree(send("POST", "/api/import?name=example.zip&by=a%20test&dryRun=" + dryRun, example.zip()));
		for (int i = 0; i < 60 && List.of("WAITING", "RUNNING").contains(job.get("state").asString()); i++) {
			Thread.sleep(1000);
			job = JsonMapper.shared()
				.readTree(send("GET", "/api/import/jobs/" + job.get("id").asString(), new byte[0]));
		}
		return job;
	}

	private String send(String method, String path, byte[] body) throws Exception {
		return this.http
			.send(request(path).header("X-Import-Key", AccordTest.IMPORT_KEY)
				.method(method, HttpRequest.BodyPublishers.ofByteArray(body))
				.build(), BodyHandlers.ofString())
			.body();
	}

	private JsonNode json(String path) throws Exception {
		return JsonMapper.shared().readTree(get(path));
	}

	private String get(String path) throws Exception {
		var answer = this.http.send(request(path).build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.service.port() + path));
	}

	private static JsonNode last(JsonNode all) {
		return all.get(all.size() - 1);
	}

	private void append(String file, String... rows) throws IOException {
		Files.writeString(cypher.resolve(file), String.join("\n", rows) + "\n", StandardOpenOption.APPEND);
	}

	private void copy() throws IOException {
		Path source = Path.of("cypher");
		try (Stream<Path> files = Files.walk(source)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = cypher.resolve(source.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}

}
