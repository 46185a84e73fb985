import java.nio.file.Path;
import java.util.Locale;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Opens a store with nothing around Neo4j, asks it one statement, and tells the seconds: what no service with this
 * database in it can be faster than. Compiled classes are not measured: see first.sh.
 */
public class BareDatabase {

	public static void main(String[] args) {
		long began = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
		Path directory = Path.of(args[0]);
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(directory)
			.setConfig(GraphDatabaseSettings.data_directory, directory)
			.build();
		service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
			.executeTransactionally(args[1], java.util.Map.of(), (result) -> result.stream().count());
		System.out.printf(Locale.ROOT, "%.1f%n", (System.currentTimeMillis() - began) / 1000.0);
		service.shutdown();
	}

}
