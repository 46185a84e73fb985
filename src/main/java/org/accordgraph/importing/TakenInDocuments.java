package org.accordgraph.importing;

import java.util.List;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.reading.Reading;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** The documents on which everything in the graph rests. */
@Component
class TakenInDocuments {

	private final String list;

	private final Reading reading;

	TakenInDocuments(CypherFolder folder, Reading reading) {
		this.list = folder.text("import/documents.cypher");
		this.reading = reading;
	}

	List<TakenInDocument> list() {
		return this.reading.read((tx) -> tx.run(this.list).list(TakenInDocuments::document));
	}

	private static TakenInDocument document(Record row) {
		return new TakenInDocument(row.get("id").asString(), row.get("name").asString(), row.get("nameEn").asString(),
				row.get("builtIn").asBoolean(), row.get("passages").asLong(), row.get("at").asString(null),
				row.get("by").asString(null), row.get("source").asString(null), row.get("sha256").asString(null));
	}

}
