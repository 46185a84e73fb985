package org.accordgraph.server.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.accordgraph.AccordGraph;
import org.accordgraph.database.embedded.GraphVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer that is kept is the answer that would be computed. */
@AccordTest
class AnswerCacheTests {

	private static final String CARD = "/api/entities/chongqing-science-and-technology-bureau";

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	Driver driver;

	@Autowired
	GraphVersion graph;

	@Autowired
	Neo4jConnectionDetails database;

	@LocalServerPort
	int port;

	@AfterEach
	void restore() {
		write("MATCH (marked) WHERE marked.remark IS NOT NULL REMOVE marked.remark");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/questions/agreements/signatories?limit=2",
			"/api/questions/agreements/signatories?limit=2&format=csv",
			"/api/questions/agreements/signatories?limit=2&format=md&lang=zh",
			"/api/questions/agreements/in-full?agreementId=cqcd-2021-science-city&format=graphml", CARD,
			"/api/agreements?size=3", "/api/search?q=重庆", "/api/suggest?q=重", "/api/questions?q=evidence",
			"/api/projects", "/api/places.geojson", "/api/model", "/api/checks", "/api/dataset/graph.ttl",
			"/api/export/all", "/api/import/template" })
	void isTheSameToTheLastHeader(String address) throws Exception {
		HttpResponse<byte[]> first = get(this.port, address);
		HttpResponse<byte[]> second = get(this.port, address);
		// The tag is that of the last heartbeat, which may come between the two.
		for (int i = 0; i < 20 && !etag(first).equals(etag(second)); i++) {
			first = second;
			second = get(this.port, address);
		}
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(second.statusCode()).isEqualTo(200);
		assertThat(second.body()).isNotEmpty().isEqualTo(first.body());
		assertThat(headers(second)).isEqualTo(headers(first));
		// A body is either of a known length or in chunks, never both.
		assertThat(second.headers().map()).containsKey("content-length").doesNotContainKey("transfer-encoding");
		assertThat(second.headers().allValues("content-length")).containsExactly(String.valueOf(first.body().length));
	}

	/** Writes and reads in any order, by clients who know nothing of each other. */
	@Test
	void isWhatAServiceWithoutOneAnswersWhateverAnalystsWrite() throws Exception {
		List<String> bodies = List.of("chongqing-science-and-technology-bureau",
				"chengdu-science-and-technology-bureau", "chongqing", "chengdu");
		SplittableRandom random = new SplittableRandom(7);
		try (AnotherService uncached = AnotherService.on(this.database, AccordGraph.class,
				"accord.questions.cache=0B")) {
			for (int i = 0; i < 200; i++) {
				String id = bodies.get(random.nextInt(bodies.size()));
				if (random.nextInt(3) == 0) {
					write("MATCH (n:Entity {id: '" + id + "'}) SET n.remark = 'remark " + i + "'");
				}
				assertSame(uncached, "/api/entities/" + id);
				if (i % 20 == 0) {
					assertSame(uncached, "/api/checks");
				}
			}
		}
	}

	private void assertSame(AnotherService uncached, String address) throws Exception {
		String computed = text(get(uncached.port(), address));
		assertThat(text(get(this.port, address))).isEqualTo(computed.replace(":" + uncached.port(), ":" + this.port));
	}

	/**
	 * An error is determined anew each time: the entity that was missing may have come.
	 */
	@Test
	void keepsNoErrors() throws Exception {
		String address = "/api/entities/not-there-yet";
		assertThat(get(this.port, address).statusCode()).isEqualTo(404);
		assertThat(get(this.port, address).statusCode()).isEqualTo(404);
		write("CREATE (:Entity:Institution {id: 'not-there-yet', name: '新', remark: 'new'})");
		try {
			assertThat(get(this.port, address).statusCode()).isEqualTo(200);
		}
		finally {
			write("MATCH (n {id: 'not-there-yet'}) DELETE n");
		}
		assertThat(get(this.port, address).statusCode()).isEqualTo(404);
	}

	@Test
	void staysFreshWhileSomebodyWrites() throws Exception {
		Thread writer = new Thread(() -> IntStream.rangeClosed(1, 150)
			.forEach((i) -> write("MATCH (n:Entity {id: 'chongqing'}) SET n.remark = " + i)));
		writer.start();
		long last = 0;
		List<Long> seen = new ArrayList<>();
		while (writer.isAlive()) {
			last = Math.max(last, remark());
			// What was seen once is never followed by something older.
			seen.add(last);
			String told = text(get(this.port, "/api/entities/chongqing"));
			long shown = told.contains("\"remark\":")
					? Long.parseLong(told.replaceFirst("(?s).*\"remark\":\"?(\\d+).*", "$1")) : 0;
			assertThat(shown).isGreaterThanOrEqualTo(last);
		}
		writer.join();
		assertThat(seen).isNotEmpty();
		assertThat(this.graph.settled()).isPresent();
	}

	private long remark() {
		try (Session session = this.driver.session()) {
			return session.run("MATCH (n:Entity {id: 'chongqing'}) RETURN coalesce(n.remark, 0) AS remark")
				.single()
				.get("remark")
				.asLong();
		}
	}

	private void write(String statement) {
		try (Session session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

	private HttpResponse<byte[]> get(int at, String address) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + at + address)).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	private static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	private static Optional<String> etag(HttpResponse<byte[]> response) {
		return response.headers().firstValue("etag");
	}

	private static Map<String, List<String>> headers(HttpResponse<byte[]> response) {
		Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
		headers.remove("date");
		// A kept answer is sent in one piece, whose length is known.
		headers.remove("content-length");
		headers.remove("transfer-encoding");
		return headers;
	}

}
