package org.accordgraph.graph;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.accordgraph.cypher.CypherStatement;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Has the database plan statements while it runs others. In a process that has just
 * started, the planner is the slow part of a load, and it is idle while rows are written:
 * what it plans here is found in its cache later. Nothing depends on it.
 */
final class PlanAhead {

	private final Sessions sessions;

	private final List<CypherStatement.Parameterized> queries;

	private volatile boolean enough;

	PlanAhead(Sessions sessions, List<CypherStatement> statements) {
		this.sessions = sessions;
		this.queries = statements.stream().map(CypherStatement::parameterized).toList();
	}

	/** Plans the statements one after the other, in a thread of its own. */
	void begin() {
		CompletableFuture.runAsync(() -> {
			try (Session session = this.sessions.reading()) {
				for (CypherStatement.Parameterized query : this.queries) {
					if (this.enough) {
						return;
					}
					plan(session, query);
				}
			}
		});
	}

	private static void plan(Session session, CypherStatement.Parameterized query) {
		try {
			session.run("EXPLAIN " + query.text(), query.parameters()).consume();
		}
		catch (Neo4jException ex) {
			// Whoever runs the statement is told what is wrong with it.
		}
	}

	/** What is not planned now is planned when it runs. */
	void end() {
		this.enough = true;
	}

}
