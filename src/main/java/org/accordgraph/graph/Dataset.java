package org.accordgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What the database knows of the load: the loader's one node of its own.
 *
 * @param version the version of the scripts that were loaded, empty while they are
 * @param schema the constraints and indexes that were created, as {@code name hash}
 * @param intact whether as many nodes and relationships are there as were loaded
 */
record Dataset(String version, List<String> schema, boolean intact) {

	private static final String ID = "accord-graph";

	/** Reads it; there is none before the first load. */
	static Optional<Dataset> read(TransactionContext tx) {
		return tx.run("""
				MATCH (dataset:Dataset {id: $id})
				RETURN
				  coalesce(dataset.version, '') AS version,
				  coalesce(dataset.schema, []) AS schema,
				  dataset.nodes = COUNT { (node:%1$s WHERE node.script IS NOT NULL) } AND
				  dataset.relationships = COUNT { (:%1$s)-[fact]->() WHERE fact.script IS NOT NULL } AS intact
				""".formatted(Ownership.LABELS), Map.of("id", ID)).stream().findFirst().map(Dataset::of);
	}

	private static Dataset of(Record row) {
		return new Dataset(row.get("version").asString(), row.get("schema").asList((name) -> name.asString()),
				row.get("intact").asBoolean(false));
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
				  dataset.nodes = COUNT { (node:%1$s WHERE node.script IS NOT NULL) },
				  dataset.relationships = COUNT { (:%1$s)-[fact]->() WHERE fact.script IS NOT NULL }
				""".formatted(Ownership.LABELS), Map.of("id", ID, "version", version, "schema", schema)).consume();
	}

	boolean is(String otherVersion) {
		return this.intact && this.version.equals(otherVersion);
	}

}
