package org.accordgraph.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.Session;
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

	private final Map<String, CypherStatement> wanted = new LinkedHashMap<>();

	private final Deque<String> inverses = new ArrayDeque<>();

	Schema(Session session, List<CypherFile> scripts) {
		this.session = session;
		scripts.stream()
			.flatMap((script) -> script.statements().stream())
			.forEach((statement) -> this.wanted.put(key(statement), statement));
	}

	/** What is to be recorded: {@code name hash} of each constraint and index. */
	List<String> names() {
		return List.copyOf(this.wanted.keySet());
	}

	/** What may be there while it changes. */
	List<String> with(List<String> before) {
		return Stream.concat(before.stream(), this.wanted.keySet().stream()).distinct().toList();
	}

	/**
	 * Drops what left the scripts and creates what is new in them.
	 * @param before what the last load recorded
	 */
	void apply(List<String> before) {
		Map<String, String> drops = new HashMap<>();
		Map<String, String> creates = new HashMap<>();
		if (!before.isEmpty()) {
			existing(drops, creates);
		}
		for (String key : before) {
			String name = name(key);
			if (!this.wanted.containsKey(key) && drops.containsKey(name)) {
				run(drops.get(name));
				this.inverses.push(creates.get(name));
			}
		}
		dropOrphans();
		this.wanted.forEach((key, statement) -> {
			if (create(statement)) {
				Matcher form = form(statement);
				this.inverses.push("DROP " + form.group(1) + " " + form.group(2) + " IF EXISTS");
			}
		});
		// A constraint is there when its statement ends; an index comes to be behind it.
		// Others' indexes are not waited for.
		this.wanted.values()
			.stream()
			.map(Schema::form)
			.filter((form) -> form.group(1).equals("INDEX"))
			.forEach((form) -> run(
					"CALL db.awaitIndex('" + form.group(2) + "', " + Additions.LONGEST.timeout().toSeconds() + ")"));
	}

	/**
	 * Drops the index of a constraint that is not there. A server that is killed while it
	 * makes a constraint leaves one behind, which never ends to be built.
	 */
	private void dropOrphans() {
		Set<String> constraints = this.wanted.values()
			.stream()
			.map(Schema::form)
			.filter((form) -> form.group(1).equals("CONSTRAINT"))
			.map((form) -> form.group(2))
			.collect(Collectors.toSet());
		this.session
			.executeRead((tx) -> tx.run("SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NULL")
				.list((row) -> row.get("name").asString()))
			.stream()
			.filter(constraints::contains)
			.forEach((name) -> run("DROP INDEX " + name + " IF EXISTS"));
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
			return this.session.executeWrite((tx) -> tx.run(statement.text()).consume().counters().containsUpdates(),
					Additions.LONGEST);
		}
		catch (Neo4jException ex) {
			if (String.valueOf(ex.code()).contains("AlreadyExists")) {
				// Another service created it in the same moment.
				return false;
			}
			throw statement.refusal(ex);
		}
	}

	private void run(String statement) {
		this.session.executeWrite((tx) -> tx.run(statement).consume(), Additions.LONGEST);
	}

	/** The name in what is recorded. */
	static String name(String recorded) {
		return recorded.substring(0, recorded.indexOf(' '));
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
