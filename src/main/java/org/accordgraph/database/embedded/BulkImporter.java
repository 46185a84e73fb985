package org.accordgraph.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.accordgraph.database.bulk.BulkFiles;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

import org.springframework.util.FileSystemUtils;

/**
 * Runs Neo4j's bulk importer, as {@code neo4j-admin database import full} does.
 *
 * @param directory the folder of the store, which must be closed
 */
record BulkImporter(Path directory) {

	/**
	 * Replaces the database by the content of files.
	 * @throws IllegalStateException if the importer rejects them
	 */
	void run(BulkFiles files) {
		Path settings = this.directory.resolve("bulk-settings");
		try {
			Files.createDirectories(settings);
			Files.writeString(settings.resolve("neo4j.conf"),
					GraphDatabaseSettings.data_directory.name() + "=" + this.directory + "\n");
			List<String> arguments = new ArrayList<>(List.of(GraphDatabaseSettings.DEFAULT_DATABASE_NAME,
					"--overwrite-destination=true", "--id-type=string", "--multiline-fields=true", "--quote=\"",
					"--array-delimiter=" + BulkFiles.BETWEEN, "--report-file=" + settings.resolve("report"),
					"--bad-tolerance=0"));
			arguments.addAll(files.written((nodes) -> "--nodes=" + nodes,
					(relationships) -> "--relationships=" + relationships));
			int end = new CommandLine(new ImportCommand.Full(new ExecutionContext(this.directory, settings)))
				.execute(arguments.toArray(String[]::new));
			if (end != 0) {
				throw new IllegalStateException(
						"Neo4j's bulk importer exited with code " + end + "; its output is above.");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			FileSystemUtils.deleteRecursively(settings.toFile());
		}
	}

}
