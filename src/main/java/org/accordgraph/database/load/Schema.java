package org.accordgraph.database.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Creates and drops constraints and indexes until they match {@code cypher/schema}. Neo4j
 * cannot change schema and data in one transaction, so the inverse of each step is kept,
 * in case the load fails afterwards.
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

	/** The constraints and indexes to be recorded, each as {@code name hash}. */
	List<String> names() {
		return List.copyOf(this.wanted.keySet());
	}

	/** All constraints and indexes that may exist during the change. */
	List<String> with(List<String> before) {
		return Stream.concat(before.stream(), this.wanted.keySet().stream()).distinct().toList();
	}

	/**
	 * Drops the constraints and indexes that the scripts no longer contain, and creates
	 * new ones.
	 * @param before the record of the last load
	 */
	void apply(List<String> before) {
		Map<String, String> drops = new HashMap<>();
		Map<String, String> creates = new HashMap<>();
		if (!before.isEmpty()) {
			existing(drops, creates);
		}
		for (String key : before) {
			String name = name(key);
			String drop = drops.get(name);
			if (!this.wanted.containsKey(key) && drop != null) {
				run(drop);
				this.inverses.push(Objects.requireNonNull(creates.get(name)));
			}
		}
		dropOrphans();
		this.wanted.forEach((key, statement) -> {
			if (create(statement)) {
				Matcher form = form(statement);
				this.inverses.push("DROP " + form.group(1) + " " + form.group(2) + " IF EXISTS");
			}
		});
		// A constraint is complete when its statement ends; an index is built in the
		// background. Indexes of others are not waited for.
		this.wanted.values()
			.stream()
			.map(Schema::form)
			.filter((form) -> form.group(1).equals("INDEX"))
			.forEach((form) -> run(
					"CALL db.awaitIndex('" + form.group(2) + "', " + GraphWriter.LONGEST.timeout().toSeconds() + ")"));
	}

	/**
	 * Drops an index whose constraint is missing. A server that is killed while it
	 * creates a constraint leaves such an index, which is never completed.
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

	/** Restores the former constraints and indexes. */
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
					GraphWriter.LONGEST);
		}
		catch (Neo4jException ex) {
			if (String.valueOf(ex.code()).contains("AlreadyExists")) {
				// Another service created it at the same time.
				return false;
			}
			throw statement.refusal(ex);
		}
	}

	private void run(String statement) {
		this.session.executeWrite((tx) -> tx.run(statement).consume(), GraphWriter.LONGEST);
	}

	/** The name in a record. */
	static String name(String recorded) {
		return recorded.substring(0, recorded.indexOf(' '));
	}

	private static String key(CypherStatement statement) {
		return form(statement).group(2) + " " + Integer.toHexString(statement.text().hashCode());
	}

	private static Matcher form(CypherStatement statement) {
		Matcher form = FORM.matcher(statement.text());
		if (!form.matches()) {
			throw new StartupFailure(statement.explain(new IllegalArgumentException(
					"a schema statement must be CREATE CONSTRAINT|INDEX <name> IF NOT EXISTS …; put facts into seed/")));
		}
		return form;
	}

}
