package org.accordgraph.database.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The state of the load in the database: the only node of the loader's own.
 *
 * @param version the version of the scripts that were loaded; empty during the first load
 * @param schema the constraints and indexes that were created, as {@code name hash}
 * @param intact whether the numbers of nodes and relationships are those that were
 * loaded, and all constraints and indexes exist
 * @param changing whether constraints and indexes are being changed, or such a change was
 * interrupted
 */
record Dataset(String version, List<String> schema, boolean intact, boolean changing) {

	static final String ID = "accord-graph";

	/**
	 * Counts the nodes of the scripts. They are found in indexes, however many others
	 * there are.
	 */
	private static final String NODES = """
			COUNT { (node:Entity WHERE node.script IS NOT NULL) }
			    + COUNT { (node:Passage WHERE node.script IS NOT NULL) }""";

	/** Counts the relationships of the scripts, which start at nodes of the scripts. */
	private static final String RELATIONSHIPS = """
			COUNT { (node:Entity WHERE node.script IS NOT NULL)-[fact]->() WHERE fact.script IS NOT NULL }
			    + COUNT { (node:Passage WHERE node.script IS NOT NULL)-[fact]->() WHERE fact.script IS NOT NULL }""";

	/** Reads the state; there is none before the first load. */
	static Optional<Dataset> read(TransactionContext tx) {
		Set<String> there = new HashSet<>();
		for (String kind : List.of("CONSTRAINTS", "INDEXES")) {
			there.addAll(tx.run("SHOW " + kind + " YIELD name").list((row) -> row.get("name").asString()));
		}
		return tx.run("""
				MATCH (dataset:Dataset {id: $id})
				RETURN
				  coalesce(dataset.version, '') AS version,
				  coalesce(dataset.schema, []) AS schema,
				  dataset.changing IS NOT NULL AS changing,
				  dataset.nodes = %s AND dataset.relationships = %s AS intact
				""".formatted(NODES, RELATIONSHIPS), Map.of("id", ID))
			.stream()
			.findFirst()
			.map((row) -> of(row, there));
	}

	private static Dataset of(Record row, Set<String> there) {
		List<String> schema = row.get("schema").asList((name) -> name.asString());
		boolean complete = schema.stream().map(Schema::name).allMatch(there::contains);
		return new Dataset(row.get("version").asString(), schema, complete && row.get("intact").asBoolean(false),
				row.get("changing").asBoolean());
	}

	/**
	 * Records all constraints and indexes that may exist from now on. If the process is
	 * killed before the end, the record remains, and the next load, of whatever version,
	 * corrects the schema.
	 */
	static void announce(TransactionContext tx, List<String> schema) {
		tx.run("""
				MERGE (dataset:Dataset {id: $id})
				SET
				  dataset.schema = $schema,
				  dataset.changing = true
				""", Map.of("id", ID, "schema", schema)).consume();
	}

	/** Withdraws the record of {@link #announce}. */
	static void retract(TransactionContext tx, Optional<Dataset> before) {
		if (before.isEmpty()) {
			tx.run("MATCH (dataset:Dataset {id: $id}) WHERE dataset.version IS NULL DELETE dataset", Map.of("id", ID))
				.consume();
		}
		else {
			tx.run("""
					MATCH (dataset:Dataset {id: $id, changing: true})
					SET dataset.schema = $schema
					REMOVE dataset.changing
					""", Map.of("id", ID, "schema", before.get().schema())).consume();
		}
	}

	/** Records that the constraints and indexes are complete. */
	static void settle(TransactionContext tx, List<String> schema) {
		tx.run("MATCH (dataset:Dataset {id: $id}) SET dataset.schema = $schema REMOVE dataset.changing",
				Map.of("id", ID, "schema", schema))
			.consume();
	}

	/**
	 * Locks the dataset until the end of the transaction; waits while another service
	 * holds the lock.
	 */
	static void lock(TransactionContext tx) {
		tx.run("""
				MERGE (dataset:Dataset {id: $id})
				SET dataset.locked = true
				REMOVE dataset.locked
				""", Map.of("id", ID)).consume();
	}

	/** Records the version, the schema and the size of the graph that was loaded. */
	static void record(TransactionContext tx, String version, List<String> schema) {
		tx.run("""
				MATCH (dataset:Dataset {id: $id})
				SET
				  dataset.version = $version,
				  dataset.schema = $schema,
				  dataset.loadedAt = datetime(),
				  dataset.nodes = %s,
				  dataset.relationships = %s
				REMOVE dataset.changing
				""".formatted(NODES, RELATIONSHIPS), Map.of("id", ID, "version", version, "schema", schema)).consume();
	}

	boolean is(String otherVersion) {
		return !this.changing && holds(otherVersion);
	}

	/**
	 * Whether its facts are those of a version, even if constraints and indexes are being
	 * changed.
	 */
	boolean holds(String otherVersion) {
		return this.intact && this.version.equals(otherVersion);
	}

}
