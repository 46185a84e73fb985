package org.accordgraph.database.load;

import java.util.ArrayList;
import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.database.read.GraphReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The answers that readers get while one graph replaces another. */
@AccordTest
class GraphSwapTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Sessions sessions;

	@Autowired
	GraphReader reading;

	@Autowired
	GraphLoader loader;

	private GraphSwap exchange;

	@BeforeEach
	void takePart() {
		this.exchange = new GraphSwap(this.sessions);
	}

	@AfterEach
	void endIt() {
		this.exchange.clear();
	}

	@Test
	void letsNobodyReadInTheMoment() {
		this.exchange.begin();
		for (String address : List.of("/api/agreements", "/api/entities/chongqing", "/api/entities/nothing",
				"/api/search?q=chongqing", "/api/questions/ownership/duties-by-basis")) {
			assertThat(this.mvc.get().uri(address)).as(address)
				.hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
				.bodyJson()
				.extractingPath("$.detail")
				.asString()
				.contains("replaced by a newer version");
		}
		this.exchange.clear();
		assertThat(this.mvc.get().uri("/api/agreements")).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/entities/nothing")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void hasWhatWasBeginningBeforeReadAgain() {
		String before = loadedAt();
		try {
			List<String> read = new ArrayList<>();
			String last = this.reading.read((tx) -> {
				if (read.isEmpty()) {
					this.exchange.in(() -> {
						this.exchange.begin();
						write("MATCH (dataset:Dataset {id: 'accord-graph'}) SET dataset.loadedAt = datetime('2021-12-31T00:00:00Z')");
						return true;
					});
				}
				read.add("time " + read.size());
				return read.get(read.size() - 1);
			});
			assertThat(read).hasSize(2);
			assertThat(last).isEqualTo("time 1");
		}
		finally {
			write("MATCH (dataset:Dataset {id: 'accord-graph'}) SET dataset.loadedAt = datetime('" + before + "')");
		}
	}

	@Test
	void holdsNobodyUpWhoseLoaderWasKilledOrWhoseClockIsWrong() {
		for (int seconds : new int[] { -61, 3600 }) {
			this.exchange.begin();
			write("MATCH (exchange:Dataset {id: 'accord-graph-exchange'}) SET exchange.began = timestamp() + 1000 * "
					+ seconds);
			assertThat(this.mvc.get().uri("/api/agreements")).as(seconds + " s").hasStatusOk();
		}
	}

	@Test
	void leavesNothingBehindTheNextLoad() {
		this.exchange.begin();
		assertThat(this.loader.load().written()).isFalse();
		try (Session session = this.sessions.reading()) {
			assertThat(session.run("MATCH (dataset:Dataset) RETURN count(*) AS nodes").single().get("nodes").asInt())
				.isEqualTo(1);
		}
	}

	private String loadedAt() {
		try (Session session = this.sessions.reading()) {
			return session.run("MATCH (dataset:Dataset {id: 'accord-graph'}) RETURN toString(dataset.loadedAt) AS at")
				.single()
				.get("at")
				.asString();
		}
	}

	private void write(String cypher) {
		try (Session session = this.sessions.writing()) {
			session.run(cypher).consume();
		}
	}

}
