package org.accordgraph.linkeddata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphFile;
import org.accordgraph.database.read.GraphFileProblem;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.model.EntityKinds;
import org.accordgraph.model.Terms;
import org.accordgraph.model.Vocabulary;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Writes the whole graph as triples, node by node and relationship by relationship. The
 * nodes of one kind are in the order of their ids; relationships are in none, so two
 * dumps of one graph have the same triples, but not always the same bytes.
 */
@Component
class GraphDump {

	private final GraphReader reading;

	private final Vocabulary vocabulary;

	private final Terms terms;

	private final String nodes;

	private final String relationships;

	GraphDump(GraphReader reading, Vocabulary vocabulary, Terms terms, CypherFolder folder) {
		this.reading = reading;
		this.vocabulary = vocabulary;
		this.terms = terms;
		this.nodes = folder.text("tables/nodes.cypher");
		this.relationships = folder.text("linked-data/relationships.cypher");
	}

	/**
	 * Writes the triples to a temporary file, which the caller deletes.
	 * @param syntax the syntax
	 * @param iris the IRIs to use
	 * @throws GraphFileProblem if the disk is full
	 * @throws IOException if it fails otherwise
	 */
	Path write(Syntax syntax, Iris iris) throws IOException {
		return GraphFile.write(this.reading, ".rdf", (tx, out) -> write(syntax, iris, tx, out));
	}

	private void write(Syntax syntax, Iris iris, TransactionContext tx, OutputStream out) {
		RDFWriter writer = syntax.begin(out, iris.namespaces());
		Facts facts = new Facts(this.vocabulary, this.terms, iris, writer::handleStatement);
		for (String kind : this.vocabulary.kinds()) {
			Result rows = tx.run(this.nodes, Map.of("label", kind));
			while (rows.hasNext()) {
				Record row = rows.next();
				List<String> labels = row.get("labels").asList(Value::asString);
				// A node of two kinds is in both lists.
				if (EntityKinds.of(labels).equals(kind)) {
					facts.node(labels, row.get("properties").asMap());
				}
			}
		}
		for (String type : this.vocabulary.types()) {
			Result rows = tx.run(this.relationships, Map.of("type", type));
			while (rows.hasNext()) {
				Record row = rows.next();
				facts.relationship(type, row.get("from").asString(), row.get("to").asString(),
						row.get("properties").asMap());
			}
		}
		writer.endRDF();
	}

}
