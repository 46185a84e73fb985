package org.accordgraph.page;

import java.util.List;
import java.util.stream.Collectors;

import org.accordgraph.graph.Sessions;
import org.neo4j.driver.Session;

import org.springframework.boot.test.context.TestComponent;

/** Asks the graph what the source page says. */
@TestComponent
public class Page {

	private final Sessions sessions;

	Page(Sessions sessions) {
		this.sessions = sessions;
	}

	/**
	 * Asks.
	 * @param cypher a query
	 * @return one string a row: its values joined by {@code |}, null as "not stated"
	 */
	List<String> ask(String cypher) {
		try (Session session = this.sessions.reading()) {
			return session.run(cypher)
				.list((row) -> row.values()
					.stream()
					.map((value) -> value.isNull() ? "not stated" : value.asObject().toString())
					.collect(Collectors.joining(" | ")));
		}
	}

}
