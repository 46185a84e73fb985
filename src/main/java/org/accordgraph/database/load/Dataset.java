package org.accordgraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What the database knows of the load: the loader's one node of its own.
 *
 * @param version the version of the scripts that were loaded, empty while they are
 * @param schema the constraints and indexes that were created, as {@code name hash}
 * @param intact whether as many nodes and relationships are there as were loaded, and all
 * constraints and indexes
 * @param changing whether somebody is changing constraints and indexes, or was stopped
 * while doing so
 */
record Dataset(String version, List<String> schema, boolean intact, boolean changing) {

	static final String ID = "accord-graph";

	/**
	 * How many nodes are the scripts'. They are found in indexes, however many others
	 * there are.
	 */
	private static final String NODES = """
			COUNT { (node:Entity WHERE node.script IS NOT NULL) }
			    + COUNT { (node:Passage WHERE node.script IS NOT NULL) }""";

	/** Relationships of the scripts begin at nodes of the scripts. */
	private static final String RELATIONSHIPS = """
			COUNT { (node:Entity WHERE node.script IS NOT NULL)-[fact]->() WHERE fact.script IS NOT NULL }
			    + COUNT { (node:Passage WHERE node.script IS NOT NULL)-[fact]->() WHERE fact.script IS NOT NULL }""";

	/** Reads it; there is none before the first load. */
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
	 * Says which constraints and indexes may be there from now on. Whoever is killed
	 * before the end leaves this behind, and the next load, of whatever version, puts it
	 * right.
	 */
	static void announce(TransactionContext tx, List<String> schema) {
		tx.run("""
				MERGE (dataset:Dataset {id: $id})
				SET
				  dataset.schema = $schema,
				  dataset.changing = true
				""", Map.of("id", ID, "schema", schema)).consume();
	}

	/** Takes the announcement back. */
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

	/** Says that the constraints and indexes are as they are to be. */
	static void settle(TransactionContext tx, List<String> schema) {
		tx.run("MATCH (dataset:Dataset {id: $id}) SET dataset.schema = $schema REMOVE dataset.changing",
				Map.of("id", ID, "schema", schema))
			.consume();
	}

	/** Waits until no other service loads; it is released with the transaction. */
	static void lock(TransactionContext tx) {
		tx.run("""
				MERGE (dataset:Dataset {id: $id})
				SET dataset.locked = true
				REMOVE dataset.locked
				""", Map.of("id", ID)).consume();
	}

	/** Records what was loaded, and what there is of it. */
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
	 * Whether its facts are those of a version, whoever changes constraints and indexes.
	 */
	boolean holds(String otherVersion) {
		return this.intact && this.version.equals(otherVersion);
	}

}
