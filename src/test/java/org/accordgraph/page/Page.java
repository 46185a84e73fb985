package org.accordgraph.page;

import java.util.List;
import java.util.stream.Collectors;

import org.accordgraph.database.load.Sessions;
import org.neo4j.driver.Session;

import org.springframework.boot.test.context.TestComponent;

/** Queries the graph of the source page. */
@TestComponent
public class Page {

	private final Sessions sessions;

	Page(Sessions sessions) {
		this.sessions = sessions;
	}

	/**
	 * Runs a query.
	 * @param cypher a query
	 * @return one string per row: its values separated by {@code |}, null as "not stated"
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
