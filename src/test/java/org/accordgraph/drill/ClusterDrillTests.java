package org.accordgraph.drill;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.database.embedded.OpenedStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service on a cluster whose leader moves and whose follower lags behind. The cluster
 * is simulated at the level of Bolt: its members are proxies in front of two databases,
 * of which the second is a copy that receives no changes, and waits for the bookmarks of
 * transactions that it does not have, as a follower does.
 */
@Tag("drill")
class ClusterDrillTests {

	private static final Duration LONGEST = Duration.ofMinutes(1);

	/** Answered before each use of the database could fail. */
	private static final int PROMISED_SECONDS = 15;

	@TempDir
	Path folder;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void readsItsOwnWritesAndFindsTheLeader() throws Exception {
		try (OpenedStore current = OpenedStore.at(DrillStore.LOADED.copyTo(this.folder.resolve("current")), 0);
				OpenedStore old = OpenedStore.at(DrillStore.LOADED.copyTo(this.folder.resolve("old")), 0);
				Cluster cluster = new Cluster()) {
			ClusterMember one = cluster.add(current.uri().getPort());
			ClusterMember two = cluster.add(current.uri().getPort());
			ClusterMember three = cluster.add(current.uri().getPort());
			cluster.elect(List.of(one), List.of(two, three));
			try (Child child = service(one)) {
				URI service = child.service();
				await(service, "chongqing", "chengdu", 201);
				assertThat(one.writes()).isPositive();
				assertThat(one.reads()).isZero();
				assertThat(two.reads()).isPositive();
				assertThat(three.reads()).isPositive();
				assertThat(two.writes() + three.writes()).isZero();

				lags(service, two, three, cluster, one, old.uri().getPort(), current.uri().getPort());
				moves(service, one, two, three, cluster);
				isLost(service, one, two, three, cluster);
			}
		}
	}

	/** Both followers lag behind: nothing older than the service's own writes is read. */
	private void lags(URI service, ClusterMember two, ClusterMember three, Cluster cluster, ClusterMember one, int old,
			int current) throws Exception {
		two.follow(old);
		three.follow(old);
		// The leader alone writes, and answers what it wrote.
		HttpResponse<String> decided = decide(service, "chongqing", "sichuan");
		assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
		try (Driver other = GraphDatabase.driver("bolt://" + two.address(),
				AuthTokens.basic("neo4j", OpenedStore.PASSWORD));
				Session session = other
					.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			// Without the bookmarks of the service, a reader does not see the decision.
			assertThat(session.run("MATCH (decision:MatchDecision) RETURN count(decision) AS decisions")
				.single()
				.get("decisions")
				.asInt()).isZero();
		}
		int waited = 0;
		for (int i = 0; i < 3; i++) {
			HttpResponse<String> answer = decisions(service);
			assertThat(answer.statusCode()).isIn(200, 503);
			if (answer.statusCode() == 200) {
				assertThat(answer.body()).contains("\"chongqing\"", "\"sichuan\"");
			}
			else {
				assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
				waited++;
			}
		}
		two.follow(current);
		three.follow(current);
		long back = System.nanoTime();
		while (decisions(service).statusCode() != 200) {
			requireSoon(back);
		}
		assertThat(decisions(service).body()).contains("\"sichuan\"");
		System.out.printf(
				"Cluster: followers lag: %d of 3 told to come again, 0 old answers; %d ms after they caught up%n",
				waited, Duration.ofNanos(System.nanoTime() - back).toMillis());
	}

	/** The former leader refuses; the driver asks for the new one. */
	private void moves(URI service, ClusterMember one, ClusterMember two, ClusterMember three, Cluster cluster)
			throws Exception {
		one.refusals();
		three.writes();
		cluster.elect(List.of(three), List.of(one, two));
		await(service, "chengdu", "sichuan", 201);
		assertThat(one.refusals()).isPositive();
		assertThat(three.writes()).isPositive();
		assertThat(decisions(service).body()).contains("\"chengdu\"");
	}

	/** Without a leader, questions are answered, and writes are told to come again. */
	private void isLost(URI service, ClusterMember one, ClusterMember two, ClusterMember three, Cluster cluster)
			throws Exception {
		cluster.elect(List.of(), List.of(one, two));
		three.kill();
		long start = System.nanoTime();
		HttpResponse<String> refused = decide(service, "chongqing", "jiangjin");
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
		assertThat(refused.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
		HttpResponse<String> read = ask(service, "api/agreements");
		assertThat(read.statusCode()).isEqualTo(200);
		cluster.elect(List.of(two), List.of(one));
		two.writes();
		await(service, "chongqing", "jiangjin", 201);
		assertThat(two.writes()).isPositive();
		System.out.printf("Cluster: no leader: a write is told to come again after %d ms, questions are answered%n",
				took.toMillis());
		assertThat(took).isLessThan(Duration.ofSeconds(PROMISED_SECONDS));
	}

	private static Child service(ClusterMember member) throws Exception {
		return Child.unpacked(List.of("--server.port=0", "--accord.seed=page", "--accord.browser.port=-1",
				"--spring.neo4j.uri=neo4j://" + member.address(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + OpenedStore.PASSWORD,
				"--accord.import.key=" + AccordTest.IMPORT_KEY));
	}

	/** Decides, until that is answered otherwise than to come again. */
	private void await(URI service, String one, String other, int status) throws Exception {
		long start = System.nanoTime();
		HttpResponse<String> answer = decide(service, one, other);
		while (answer.statusCode() == 503) {
			requireSoon(start);
			answer = decide(service, one, other);
		}
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
	}

	private static void requireSoon(long start) throws InterruptedException {
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
		Thread.sleep(200);
	}

	private HttpResponse<String> decide(URI service, String one, String other) throws Exception {
		return send(HttpRequest
			.newBuilder(service
				.resolve("api/import/decisions?verdict=DIFFERENT&reason=drill&one=" + one + "&other=" + other))
			.POST(HttpRequest.BodyPublishers.noBody()));
	}

	private HttpResponse<String> decisions(URI service) throws Exception {
		return ask(service, "api/import/decisions");
	}

	private HttpResponse<String> ask(URI service, String path) throws Exception {
		return send(HttpRequest.newBuilder(service.resolve(path)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.client.send(request.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
