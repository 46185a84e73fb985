package org.accordgraph.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** The documents of the graph. */
@Component
class ImportedDocuments {

	private final String list;

	private final String one;

	private final GraphReader reading;

	ImportedDocuments(CypherFolder folder, GraphReader reading) {
		this.list = folder.text("import/documents.cypher");
		this.one = folder.text("import/document.cypher");
		this.reading = reading;
	}

	List<ImportedDocument> list() {
		return this.reading.read((tx) -> tx.run(this.list).list(ImportedDocuments::document));
	}

	/**
	 * Whether a document is one of the built-in dataset.
	 * @param id its id
	 * @return empty if there is no such document
	 */
	Optional<Boolean> isBuiltIn(String id) {
		return this.reading.read((tx) -> tx.run(this.one, Map.of("document", id)).stream().findFirst())
			.map((row) -> row.get("builtIn").asBoolean());
	}

	private static ImportedDocument document(Record row) {
		return new ImportedDocument(row.get("id").asString(), row.get("name").asString(), row.get("nameEn").asString(),
				row.get("builtIn").asBoolean(), row.get("passages").asLong(), row.get("at").asString(null),
				row.get("by").asString(null), row.get("source").asString(null), row.get("sha256").asString(null));
	}

}
