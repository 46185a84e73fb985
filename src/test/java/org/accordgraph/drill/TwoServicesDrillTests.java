package org.accordgraph.drill;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.embedded.OpenedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two services on one server start together, and are then replaced by two with a changed
 * dataset, one after the other, while readers ask on and on.
 */
class TwoServicesDrillTests {

	private static final List<String> QUESTIONS = List.of("api/things/western-chengdu-science-city",
			"api/commitments?size=100", "api/questions/ownership/duties-by-basis", "api/search?q=chongqing");

	private static final Path ORIGINAL = Path.of("cypher").toAbsolutePath();

	private final List<Child> children = new ArrayList<>();

	@TempDir
	Path folder;

	@AfterEach
	void stopAll() {
		this.children.forEach(Child::close);
	}

	@Test
	void oneLoadsAndNobodySeesHalfAGraph() throws Exception {
		int port = freePort();
		// Both wait for the server, so that they find it in the same moment.
		Child one = service(port, ORIGINAL);
		Child other = service(port, ORIGINAL);
		one.await((line) -> line.contains("is open. What needs the graph"));
		other.await((line) -> line.contains("is open. What needs the graph"));
		start(OpenedStore.class, List.of(this.folder.resolve("server").toString(), String.valueOf(port)))
			.await((line) -> line.startsWith("Serving"));
		assertThat(List.of(wrote(one), wrote(other))).containsExactlyInAnyOrder(true, false);
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + port,
				AuthTokens.basic("neo4j", "drill-drill"))) {
			assertThat(WholeGraph.read(driver)).isEqualTo(cleanLoad(ORIGINAL));
			Path changed = changed();
			try (Readers readers = new Readers()) {
				Map<String, Set<String>> whole = new HashMap<>();
				askOn(readers, other, whole);
				readers.ask(driver);
				one.close();
				assertThat(wrote(service(port, changed))).isTrue();
				whole.forEach((address, answers) -> answers.add(await(readers, address)));
				other.close();
				assertThat(wrote(service(port, changed))).isFalse();
				check(readers, whole);
			}
			assertThat(WholeGraph.read(driver)).isEqualTo(cleanLoad(changed));
		}
	}

	/** What is answered before anything changes is whole. */
	private static void askOn(Readers readers, Child service, Map<String, Set<String>> whole) throws Exception {
		for (String question : QUESTIONS) {
			String each = service.service() + question;
			whole.put(each, new HashSet<>(Set.of(await(readers, each))));
			readers.ask(each);
		}
	}

	private static String await(Readers readers, String address) {
		try {
			String answer = Readers.NOTHING;
			for (int i = 0; i < 600 && answer.equals(Readers.NOTHING); i++) {
				answer = readers.answer(address);
				Thread.sleep(100);
			}
			return answer;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void check(Readers readers, Map<String, Set<String>> whole) {
		int[] answers = new int[3];
		whole.forEach((address, right) -> {
			assertThat(right).as(address).allSatisfy((answer) -> assertThat(answer).startsWith("200"));
			readers.seen().get(address).forEach((answer, times) -> {
				answers[answer.equals(Readers.NOTHING) ? 2 : right.contains(answer) ? 0 : 1] += times;
				assertThat(answers[1]).as(address + ": " + answer).isZero();
			});
		});
		assertThat(answers[0]).isGreaterThan(50);
		// The science city's area is another one now.
		assertThat(whole.values()).anyMatch((right) -> right.size() == 2);
		System.out.printf(
				"Two services: one of two loaded, each time; %d answers of a service during a rolling restart: %d of half a graph, %d told to come again or from a service that was stopped; past the services: %s%n",
				answers[0] + answers[1] + answers[2], answers[1], answers[2], readers.seen().get("past the services"));
	}

	private boolean wrote(Child service) throws InterruptedException {
		return service.await((line) -> line.contains("checks hold")).contains("loaded in");
	}

	private List<String> cleanLoad(Path cypher) throws Exception {
		Path lines = this.folder.resolve("clean.txt");
		Path store = this.folder.resolve("clean");
		Child child = start(WholeGraph.class,
				List.of(lines.toString(), "--accord.embedded.directory=" + store, "--accord.embedded.bolt-port=0",
						"--spring.main.web-application-type=none", "--accord.cypher.location=" + cypher.toUri()));
		assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
		FileSystemUtils.deleteRecursively(store);
		return Files.readAllLines(lines);
	}

	private Path changed() throws Exception {
		Path changed = this.folder.resolve("cypher");
		FileSystemUtils.copyRecursively(ORIGINAL, changed);
		Path script = changed.resolve("seed/20-science-city.cypher");
		String text = Files.readString(script);
		assertThat(text).contains("areaKm2: 394.2");
		Files.writeString(script, text.replace("areaKm2: 394.2", "areaKm2: 400"));
		return changed;
	}

	private Child service(int port, Path cypher) throws Exception {
		return start(WholeGraph.class, List.of("unused", "--drill.keep=true", "--server.port=0",
				"--spring.neo4j.uri=bolt://127.0.0.1:" + port, "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=drill-drill", "--accord.cypher.location=" + cypher.toUri()));
	}

	private Child start(Class<?> program, List<String> arguments) throws Exception {
		Child child = Child.start(program, arguments);
		this.children.add(child);
		return child;
	}

	private static int freePort() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

}
