package org.accordgraph.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** Readers that send requests continuously and count the answers. */
final class Readers implements AutoCloseable {

	/** The answer asked to try again, or there was no service. */
	static final String NOTHING = "nothing";

	/** One statement that reads the whole graph. */
	private static final String ALL = """
			MATCH (node:Entity|Passage)
			OPTIONAL MATCH (node)-[fact]->()
			RETURN count(DISTINCT node) + ' nodes, ' + count(fact) + ' facts' AS seen
			""";

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, Map<String, Integer>> seen = new TreeMap<>();

	private final List<Thread> threads = new ArrayList<>();

	private volatile boolean over;

	/** Reads the whole content of a database, without a service. */
	void ask(Driver driver) {
		on("past the services", () -> {
			try (Session session = driver.session()) {
				return session.executeRead((tx) -> tx.run(ALL).single().get("seen").asString());
			}
			catch (Neo4jException ex) {
				return NOTHING;
			}
		});
	}

	void ask(String address) {
		on(address, () -> answer(address));
	}

	/** The current answer. */
	String answer(String address) throws InterruptedException {
		try {
			HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(URI.create(address)).build(),
					HttpResponse.BodyHandlers.ofString());
			return (answer.statusCode() == 503) ? NOTHING : answer.statusCode() + " " + answer.body();
		}
		catch (IOException ex) {
			return NOTHING;
		}
	}

	private void on(String what, Callable<String> reading) {
		Thread thread = new Thread(() -> {
			try {
				while (!this.over) {
					String answer = reading.call();
					count(what, answer);
					if (answer.equals(NOTHING)) {
						Thread.sleep(20);
					}
				}
			}
			catch (Exception ex) {
				count(what, String.valueOf(ex));
			}
		}, "reader");
		thread.setDaemon(true);
		thread.start();
		this.threads.add(thread);
	}

	private void count(String what, String answer) {
		synchronized (this.seen) {
			this.seen.computeIfAbsent(what, (key) -> new TreeMap<>()).merge(answer, 1, Integer::sum);
		}
	}

	/** The counts of the answers, by request. */
	Map<String, Map<String, Integer>> seen() {
		synchronized (this.seen) {
			Map<String, Map<String, Integer>> copy = new TreeMap<>();
			this.seen.forEach((what, answers) -> copy.put(what, new TreeMap<>(answers)));
			return copy;
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.over = true;
		for (Thread thread : this.threads) {
			thread.join(10_000);
		}
	}

}
