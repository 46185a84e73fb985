package org.accordgraph.hostile;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.accordgraph.ingest.ExamplePackage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names and values of a package reach the database as parameters: whatever tables,
 * columns, kinds and terms are called, the texts of the statements are those of an
 * ordinary import.
 */
@AccordTest
class HostileNamesTests {

	private static final String MARK = "xq7";

	private static final List<String> NAMES = List.of("`" + MARK + "`", MARK + "}) DETACH DELETE (n) //",
			"Institution:" + MARK, MARK + "` SET n.x = 1 WITH n MATCH (`m", "\\u0060" + MARK, "$" + MARK,
			"{{" + MARK + "}}", "'" + MARK + "' OR 1=1 //");

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	Neo4jConnectionDetails database;

	@Test
	void neverBecomePartOfAStatement() throws Exception {
		try (AnotherService service = AnotherService.on(this.database, HostileTests.Watching.class,
				"accord.import.key=" + AccordTest.IMPORT_KEY)) {
			StatementsSeen seen = service.bean(StatementsSeen.class);
			String before = fingerprint(service);
			// A first import and a correction.
			assertThat(send(service, new ExamplePackage(), "example.zip")).contains("\"DONE\"");
			assertThat(send(service, new ExamplePackage().with("institutions.csv", "Qingxi Data Bureau (invented)",
					"Data Bureau of Qingxi (invented)"), "example.zip"))
				.contains("\"DONE\"");
			remove(service);
			// What an import with errors asks in addition.
			send(service, new ExamplePackage().with("agreements.csv", "2024-03-05", "2024-13-05"), "example.zip");
			// An unknown name is looked up, as a figure or otherwise.
			send(service, new ExamplePackage().with("parties.csv", "云岭市数据局,", "云岭市大数据局,"), "example.zip");
			send(service, new ExamplePackage().with("parties.csv", "云岭市数据局,", "300万辆,"), "example.zip");
			Set<String> fixed = seen.texts();
			int imported = 0;
			for (String name : NAMES) {
				for (ExamplePackage each : packages(name)) {
					imported += send(service, each, name + ".zip").contains("\"DONE\"") ? 1 : 0;
					remove(service);
				}
			}
			assertThat(imported).as("packages with a hostile name that is a valid value").isGreaterThan(NAMES.size());
			Set<String> fresh = new HashSet<>(seen.texts());
			assertThat(fresh).noneMatch((text) -> text.contains(MARK));
			fresh.removeAll(fixed);
			assertThat(fresh).isEmpty();
			assertThat(fingerprint(service)).isEqualTo(before);
		}
	}

	private static List<ExamplePackage> packages(String name) {
		String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
		return List.of(
				// A table and a column that the template does not have.
				new ExamplePackage().with(name.replaceAll("[^\\w`$:]", "") + ".csv",
						("id," + quoted + "\nx,y\n").getBytes(StandardCharsets.UTF_8)),
				new ExamplePackage().with("agreements.csv", "id,name,", "id,name," + quoted + ","),
				new ExamplePackage().with("institutions.csv", "id,kind,", "id," + quoted + ","),
				// A kind, a term, a type, and a name.
				new ExamplePackage().with("institutions.csv", "example-qingxi-data-bureau,Bureau,",
						"example-qingxi-data-bureau," + quoted + ","),
				new ExamplePackage().with("agreements.csv", "合作协议,2024-03-05,STATED", "合作协议,2024-03-05," + quoted),
				new ExamplePackage().with("agreements.csv", "合作协议,2024-03-05", quoted + ",2024-03-05"),
				new ExamplePackage().with("institutions.csv", "Qingxi Data Bureau (invented)", quoted),
				new ExamplePackage().with("institutions.csv", "example-yunling-data-bureau", quoted));
	}

	private String send(AnotherService service, ExamplePackage example, String name) throws Exception {
		HttpResponse<String> answer = ask(service, "POST",
				"/api/import?by=test&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), example.zip());
		String body = answer.body();
		String id = body.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
		while (body.contains("\"WAITING\"") || body.contains("\"RUNNING\"")) {
			Thread.sleep(100);
			body = ask(service, "GET", "/api/import/jobs/" + id).body();
		}
		return body;
	}

	private void remove(AnotherService service) throws Exception {
		assertThat(ask(service, "DELETE", "/api/import/documents/" + ExamplePackage.DOCUMENT).statusCode()).isIn(200,
				204, 404);
	}

	private String fingerprint(AnotherService service) throws Exception {
		return ask(service, "GET", "/api/import/documents").body() + ask(service, "GET", "/api/model").body();
	}

	private HttpResponse<String> ask(AnotherService service, String method, String path, byte... body)
			throws Exception {
		return this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path))
			.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
			.method(method, HttpRequest.BodyPublishers.ofByteArray(body))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

}
