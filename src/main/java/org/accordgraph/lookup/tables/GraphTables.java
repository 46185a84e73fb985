package org.accordgraph.lookup.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphFile;
import org.accordgraph.database.read.GraphFileProblem;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.table.Csv;
import org.accordgraph.support.table.TableArchive;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the whole graph as a ZIP archive of CSV tables, as one transaction reads it.
 * Rows go from the database to the file one by one, after it has sorted those of one
 * table in its memory; a failure leaves no half of an archive to the client.
 */
@Component
class GraphTables {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final List<GraphTable> tables;

	private final String nodes;

	private final String relationships;

	private final GraphReader reading;

	GraphTables(Vocabulary vocabulary, CypherFolder folder, GraphReader reading) {
		this.tables = GraphTable.in(vocabulary);
		this.nodes = folder.text("tables/nodes.cypher");
		this.relationships = folder.text("tables/relationships.cypher");
		this.reading = reading;
	}

	/**
	 * Writes the archive to a temporary file, which the caller deletes.
	 * @throws GraphFileProblem if the disk is full
	 * @throws IOException if it fails otherwise
	 */
	Path archive() throws IOException {
		return GraphFile.write(this.reading, ".zip", this::write);
	}

	private void write(TransactionContext tx, OutputStream out) throws IOException {
		TableArchive archive = new TableArchive(out);
		archive.file(TablesDescriptor.FILE, TablesDescriptor.of(this.tables));
		for (GraphTable table : this.tables) {
			archive.table(table.file(), table.columns(), (printer) -> write(table, tx, printer));
		}
		archive.finish();
	}

	private void write(GraphTable table, TransactionContext tx, CSVPrinter printer) throws IOException {
		Result rows = table.isRelationships() ? tx.run(this.relationships, Map.of("type", table.of()))
				: tx.run(this.nodes, Map.of("label", table.of()));
		while (rows.hasNext()) {
			Record row = rows.next();
			for (String column : table.columns()) {
				Value value = row.containsKey(column) ? row.get(column) : row.get("properties").get(column);
				printer.print(cell(value.asObject()));
			}
			printer.println();
		}
	}

	/** A list becomes a JSON array, which Data Packages call an array, too. */
	private static @Nullable Object cell(@Nullable Object value) {
		return (value instanceof List<?> list) ? JSON.writeValueAsString(list) : Csv.harmless(value);
	}

}
