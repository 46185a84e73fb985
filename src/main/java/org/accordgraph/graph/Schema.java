package org.accordgraph.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Brings constraints and indexes to what {@code cypher/schema} says. The database does
 * not let schema and data change in one transaction, so each step keeps its inverse, for
 * the case that the load fails after it.
 */
final class Schema {

	private static final Pattern FORM = Pattern
		.compile("CREATE\\s+(?:\\w+\\s+)*?(CONSTRAINT|INDEX)\\s+(\\w+)\\s+IF\\s+NOT\\s+EXISTS\\s.*", Pattern.DOTALL);

	private final Session session;

	private final Deque<String> inverses = new ArrayDeque<>();

	Schema(Session session) {
		this.session = session;
	}

	/**
	 * Drops what left the scripts and creates what is new in them.
	 * @param scripts the schema scripts
	 * @param before what the last load recorded
	 * @return what is to be recorded: {@code name hash} of each constraint and index
	 */
	List<String> apply(List<CypherFile> scripts, List<String> before) {
		Map<String, CypherStatement> wanted = new LinkedHashMap<>();
		scripts.stream()
			.flatMap((script) -> script.statements().stream())
			.forEach((statement) -> wanted.put(key(statement), statement));
		Map<String, String> drops = new HashMap<>();
		Map<String, String> creates = new HashMap<>();
		if (!before.isEmpty()) {
			existing(drops, creates);
		}
		for (String key : before) {
			String name = key.substring(0, key.indexOf(' '));
			if (!wanted.containsKey(key) && drops.containsKey(name)) {
				run(drops.get(name));
				this.inverses.push(creates.get(name));
			}
		}
		wanted.forEach((key, statement) -> {
			if (create(statement)) {
				Matcher form = form(statement);
				this.inverses.push("DROP " + form.group(1) + " " + form.group(2) + " IF EXISTS");
			}
		});
		if (wanted.values().stream().anyMatch((statement) -> form(statement).group(1).equals("INDEX"))) {
			// A constraint is there when its statement ends; an index comes to be behind
			// it.
			run("CALL db.awaitIndexes(300)");
		}
		return List.copyOf(wanted.keySet());
	}

	/** Puts back what was there before. */
	void undo() {
		while (!this.inverses.isEmpty()) {
			run(this.inverses.pop());
		}
	}

	private void existing(Map<String, String> drops, Map<String, String> creates) {
		for (String kind : List.of("INDEX", "CONSTRAINT")) {
			String columns = kind.equals("INDEX")
					? "INDEXES YIELD name, createStatement, owningConstraint WHERE owningConstraint IS NULL"
					: "CONSTRAINTS YIELD name, createStatement";
			this.session.executeRead((tx) -> tx.run("SHOW " + columns).list()).forEach((row) -> {
				String name = row.get("name").asString();
				drops.put(name, "DROP " + kind + " " + name + " IF EXISTS");
				creates.put(name, row.get("createStatement").asString());
			});
		}
	}

	private boolean create(CypherStatement statement) {
		try {
			return this.session.executeWrite((tx) -> tx.run(statement.text()).consume().counters().containsUpdates());
		}
		catch (ClientException ex) {
			if (ex.code().contains("AlreadyExists")) {
				// Another service created it in the same moment.
				return false;
			}
			throw new StartRefused(statement.explain(ex), ex);
		}
		catch (Neo4jException ex) {
			throw new StartRefused(statement.explain(ex), ex);
		}
	}

	private void run(String statement) {
		this.session.executeWrite((tx) -> tx.run(statement).consume());
	}

	private static String key(CypherStatement statement) {
		return form(statement).group(2) + " " + Integer.toHexString(statement.text().hashCode());
	}

	private static Matcher form(CypherStatement statement) {
		Matcher form = FORM.matcher(statement.text());
		if (!form.matches()) {
			throw new StartRefused(statement.explain(new IllegalArgumentException(
					"a schema statement reads CREATE CONSTRAINT|INDEX <name> IF NOT EXISTS …; put facts into seed/")));
		}
		return form;
	}

}
