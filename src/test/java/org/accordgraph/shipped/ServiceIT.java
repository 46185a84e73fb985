package org.accordgraph.shipped;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that users do with the service, done with the jar. */
@Tag("drill")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceIT {

	private static final String DOCUMENT = "example-2024";

	/**
	 * No source of the built-in data states an amount or a link between agreements, and
	 * all is in English.
	 */
	private static final List<String> NONE_IN_THE_BUILT_IN_DATA = List.of("/agreements/amounts", "/agreements/chain",
			"/sources/english-pending");

	private static final String OCTETS = "application/octet-stream";

	/** The content type that {@code curl --data-binary} sends. */
	private static final String FORM = "application/x-www-form-urlencoded";

	/** Unused threads of a pool end after a minute, and new ones are created. */
	private static final long LONGER_THAN_A_POOL_KEEPS_THREADS = 62_000;

	private static final Pattern LOADED = Pattern
		.compile("(?:src|href)=\"([^\"#:]+)\"|(?:from|import)\\s*\\(?'([^']+)'|url\\(['\"]?([^'\")]+)");

	private final Shipped service;

	ServiceIT(@TempDir Path folder) throws Exception {
		this.service = Shipped.start(folder.resolve("data"));
	}

	@AfterAll
	void stop() throws Exception {
		this.service.stop();
		assertThat(this.service.failures()).isEmpty();
		this.service.close();
	}

	/** The first requests run in threads that were created during the start. */
	@Test
	@Order(1)
	void listsJobsAndDecisionsToManyAtOnceRightAfterTheStart() throws Exception {
		listToManyAtOnce();
	}

	@Test
	@Order(2)
	void takesTheExampleInFromSeveralConnectionsAtOnce() throws Exception {
		byte[] example = this.service.found("/api/import/example?format=xlsx").body();
		List<JsonNode> jobs = Shipped.atOnce(4, () -> this.service.send(example, OCTETS, "example.xlsx"));
		assertThat(jobs).allSatisfy((job) -> {
			assertThat(job.at("/report/errors").asInt()).isZero();
			assertThat(job.at("/report/documents/0").asString()).isEqualTo(DOCUMENT);
		});
	}

	@ParameterizedTest
	@Order(3)
	@ValueSource(strings = { "xlsx", "zip" })
	void takesTheExampleInAgainAsCurlSendsIt(String format) throws Exception {
		byte[] example = this.service.found("/api/import/example?format=" + format).body();
		JsonNode job = this.service.send(example, FORM, "example." + format);
		assertThat(job.at("/report/errors").asInt()).isZero();
		assertThat(this.service.json("/api/import/jobs").valueStream().map((each) -> each.get("id").asString()))
			.contains(job.get("id").asString());
		assertThat(this.service.json("/api/import/documents").valueStream().map((each) -> each.get("id").asString()))
			.contains(DOCUMENT, "cqcd-2021");
		this.service.found("/api/import/jobs/" + job.get("id").asString() + "/issues?format=csv");
		this.service.found("/api/import/jobs/" + job.get("id").asString() + "/issues?format=xlsx");
	}

	@Test
	@Order(4)
	void keepsADecisionAndUndoesIt() throws Exception {
		HttpResponse<byte[]> made = this.service.ask("POST",
				"/api/import/decisions?one=chongqing&other=chengdu&verdict=DIFFERENT&reason=two%20cities", "*/*", "");
		assertThat(made.statusCode()).isEqualTo(201);
		String id = Shipped.json(made).get("id").asString();
		assertThat(this.service.json("/api/import/decisions").valueStream().map((each) -> each.get("id").asString()))
			.contains(id);
		assertThat(this.service.ask("DELETE", "/api/import/decisions/" + id, "*/*", "").statusCode()).isEqualTo(200);
	}

	@Test
	@Order(5)
	void answersEachQuestionWithItsOwnExampleInEachForm() throws Exception {
		JsonNode paths = this.service.json("/v3/api-docs").get("paths");
		JsonNode questions = this.service.json("/api/questions");
		assertThat(questions.size()).isGreaterThan(40);
		for (JsonNode question : questions) {
			String address = URI.create(question.at("/links/self").asString()).getRawQuery();
			String path = "/api/questions/" + question.get("name").asString();
			String query = path + ((address != null) ? "?" + address + "&" : "?");
			JsonNode answer = this.service.json(query + "limit=5");
			assertThat(answer.get("rowCount").asInt() > 0).as(path)
				.isEqualTo(NONE_IN_THE_BUILT_IN_DATA.stream().noneMatch(path::endsWith));
			for (JsonNode parameter : paths.get(path).at("/get/parameters")) {
				if (parameter.get("name").asString().equals("format")) {
					for (JsonNode format : parameter.at("/schema/enum")) {
						this.service.found(query + "limit=5&format=" + format.asString());
					}
				}
			}
		}
	}

	/** The file has as many nodes as the answer in JSON. */
	@ParameterizedTest
	@Order(6)
	@ValueSource(strings = { "gexf", "graphml" })
	void drawsAGraphToSave(String format) throws Exception {
		String question = "/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1";
		JsonNode answer = this.service.json(question);
		byte[] graph = this.service.found(question + "&format=" + format).body();
		var nodes = DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(graph))
			.getElementsByTagName("node");
		assertThat(nodes.getLength()).isEqualTo(answer.get("nodes").size()).isPositive();
	}

	@Test
	@Order(7)
	void showsThePageWithAllThatItLoads() throws Exception {
		HttpResponse<byte[]> page = this.service.ask("GET", "/", "text/html", "");
		assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
		Set<String> seen = new LinkedHashSet<>();
		Deque<URI> open = new ArrayDeque<>(loaded(URI.create("/"), Shipped.text(page), seen));
		while (!open.isEmpty()) {
			URI next = open.pop();
			HttpResponse<byte[]> file = this.service.found(next.toString());
			if (next.getPath().matches("/(?:js|css)/.*")) {
				open.addAll(loaded(next, Shipped.text(file), seen));
			}
		}
		assertThat(seen).hasSizeGreaterThan(25).contains("/js/main.js", "/css/base.css");
	}

	private static List<URI> loaded(URI from, String text, Set<String> seen) {
		Matcher each = LOADED.matcher(text);
		return each.results()
			.map((match) -> (match.group(1) != null) ? match.group(1)
					: (match.group(2) != null) ? match.group(2) : match.group(3))
			.filter((address) -> address.matches("[./]?[\\w./-]+\\.\\w+"))
			.map(from::resolve)
			.filter((address) -> seen.add(address.toString()))
			.toList();
	}

	@ParameterizedTest
	@Order(8)
	@ValueSource(strings = { "/api/checks", "/api/questions/favourites.zip", "/api/import/template?format=xlsx",
			"/api/import/template?format=zip", "/api/import/example?format=zip", "/api/export/cqcd-2021?format=xlsx",
			"/api/export/example-2024?format=zip", "/browser-files/guide.en.html", "/browser-files/guide.zh.html",
			"/browser-files/style.grass", "/browser-files/images/co-owners.png", "/browser-files/sign-in.html",
			"/browser/", "/browser/index.html", "/swagger-ui/index.html", "/api/search?q=wenlvju",
			"/api/search?q=%E6%96%87%E6%97%85%E5%B1%80", "/api/suggest?q=cqkj", "/api/agreements",
			"/api/themes?sort=name", "/api/entities/chongqing", "/api/entities/chongqing/relations/OF_PLACE?size=5",
			"/api/agreements/cqcd-2021-auto-cluster?format=jsonld", "/api/passages/cqcd-2021.innovation-centre.13",
			"/actuator/health/readiness" })
	void serves(String address) throws Exception {
		this.service.found(address);
	}

	@Test
	@Order(9)
	void holdsEveryCheckAfterTheImport() throws Exception {
		JsonNode report = this.service.json("/api/checks");
		assertThat(report.get("holding").asInt()).as(report.toString()).isEqualTo(report.get("checks").asInt());
	}

	@Test
	@Order(10)
	void packsEveryQuestionAsAFavourite() throws Exception {
		byte[] archive = this.service.found("/api/questions/favourites.zip").body();
		Set<String> names = new LinkedHashSet<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName().replace(".cypher", ""));
			}
		}
		assertThat(names).containsExactlyInAnyOrderElementsOf(
				this.service.json("/api/questions").valueStream().map((each) -> each.get("name").asString()).toList());
	}

	@Test
	@Order(11)
	void refusesWithProblems() throws Exception {
		assertThat(this.service.get("/api/audit").statusCode()).isEqualTo(404);
		assertThat(this.service.get("/api/agreements?size=1000").statusCode()).isEqualTo(400);
		HttpResponse<byte[]> noPackage = this.service.ask("POST", "/api/import", "*/*", OCTETS, (byte) 'x');
		assertThat(noPackage.statusCode()).isEqualTo(422);
	}

	@Test
	@Order(12)
	void worksTheSameWhenItHasRestedForAWhile() throws Exception {
		Thread.sleep(LONGER_THAN_A_POOL_KEEPS_THREADS);
		listToManyAtOnce();
		byte[] example = this.service.found("/api/import/example?format=zip").body();
		Shipped.atOnce(3, () -> this.service.send(example, OCTETS, "example.zip"));
		listToManyAtOnce();
	}

	@Test
	@Order(13)
	void takesTheDocumentOutAgain() throws Exception {
		assertThat(this.service.ask("DELETE", "/api/import/documents/" + DOCUMENT, "*/*", "").statusCode())
			.isEqualTo(200);
		assertThat(this.service.json("/api/import/documents").valueStream().map((each) -> each.get("id").asString()))
			.doesNotContain(DOCUMENT)
			.contains("cqcd-2021");
		assertThat(this.service.get("/api/export/" + DOCUMENT).statusCode()).isEqualTo(404);
	}

	private void listToManyAtOnce() throws Exception {
		for (String address : List.of("/api/import/jobs", "/api/import/decisions", "/api/import/documents")) {
			Shipped.atOnce(10, () -> this.service.json(address));
		}
	}

}
