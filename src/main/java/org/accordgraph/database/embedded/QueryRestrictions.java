package org.accordgraph.database.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Restricts the queries of all clients: they cannot read files, connect to other
 * machines, load code into this process, run forever, or take all of its memory.
 */
final class QueryRestrictions {

	/** Long enough for the load of a large dataset; questions have a shorter limit. */
	static final Duration LONGEST = Duration.ofMinutes(5);

	private static final long LEAST_MEMORY = ByteUnit.mebiBytes(64);

	private static final List<IPAddressString> EVERYWHERE = List.of(new IPAddressString("0.0.0.0/0"),
			new IPAddressString("::/0"));

	private QueryRestrictions() {
	}

	static DatabaseManagementServiceBuilder apply(DatabaseManagementServiceBuilder builder, Path directory) {
		long heap = Runtime.getRuntime().maxMemory();
		return builder.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
			// The folder stays empty, and nothing in it would be loaded.
			.setConfig(GraphDatabaseSettings.plugin_dir, directory.resolve("no-plug-ins"))
			.setConfig(GraphDatabaseSettings.procedure_allowlist, List.of())
			.setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of())
			.setConfig(GraphDatabaseSettings.transaction_timeout, LONGEST)
			.setConfig(GraphDatabaseSettings.memory_transaction_max_size, share(heap, 3))
			.setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, share(heap, 2));
	}

	/** A part of the heap, but at least what the load of a small dataset needs. */
	static long share(long heap, int parts) {
		return Math.max(heap / parts, LEAST_MEMORY);
	}

}
