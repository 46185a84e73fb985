package org.accordgraph.database.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;

/**
 * Verifies a backup: restores it into a scratch folder, opens it there, and runs the
 * checks. A backup that was never restored cannot be relied on.
 *
 * @param checks the queries of the checks by name; a row of one is a violation
 */
record BackupTrial(Map<String, String> checks) {

	private static final String SIZE = """
			CALL () {
			  MATCH (node) RETURN count(node) AS nodes
			}
			CALL () {
			  MATCH ()-[relationship]->() RETURN count(relationship) AS relationships
			}
			RETURN nodes, relationships
			""";

	/** The statement that counts nodes and relationships. */
	static String size() {
		return SIZE;
	}

	/**
	 * Verifies a backup.
	 * @param file the backup
	 * @param folder an empty folder for the trial
	 * @param nodes the expected number of nodes
	 * @param relationships the expected number of relationships
	 * @throws NotTrusted if it cannot be opened, has another size, or violates a check
	 */
	void require(Path file, Path folder, long nodes, long relationships) {
		new Restore(new PrintStream(PrintStream.nullOutputStream())).read(file, new BackupStore(folder), false);
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
			.setConfig(GraphDatabaseSettings.data_directory, folder)
			.setConfig(BoltConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(32))
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.build();
		try {
			GraphDatabaseService graph = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			Map<String, Object> size = graph.executeTransactionally(SIZE, Map.of(), (rows) -> rows.next());
			if (!size.equals(Map.of("nodes", nodes, "relationships", relationships))) {
				throw new NotTrusted(
						"it holds " + size + " instead of " + nodes + " nodes and " + relationships + " relationships");
			}
			String violated = this.checks.entrySet()
				.stream()
				.filter((check) -> graph.executeTransactionally(check.getValue(), Map.of(), (rows) -> rows.hasNext()))
				.map(Map.Entry::getKey)
				.sorted()
				.collect(Collectors.joining(", "));
			if (!violated.isEmpty()) {
				throw new NotTrusted("its graph violates " + violated);
			}
		}
		finally {
			service.shutdown();
		}
	}

	/** The backup failed the verification. */
	static final class NotTrusted extends RuntimeException {

		NotTrusted(String why) {
			super(why);
		}

	}

}
