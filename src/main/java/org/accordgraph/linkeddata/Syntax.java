package org.accordgraph.linkeddata;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** The syntaxes in which triples are written one after the other. */
enum Syntax {

	TURTLE("text/turtle") {

		@Override
		RDFWriter writer(OutputStream out) {
			return new TurtleWriter(out);
		}

	},
	N_TRIPLES("application/n-triples") {

		@Override
		RDFWriter writer(OutputStream out) {
			return new NTriplesWriter(out);
		}

	};

	private final String type;

	Syntax(String type) {
		this.type = type;
	}

	/** The media type. */
	String type() {
		return this.type;
	}

	abstract RDFWriter writer(OutputStream out);

	/** Begins a document. */
	RDFWriter begin(OutputStream out, Map<String, String> namespaces) {
		RDFWriter writer = writer(out);
		writer.startRDF();
		namespaces.forEach(writer::handleNamespace);
		return writer;
	}

	/** Writes a document as a whole, with blank nodes where they are referred to. */
	void write(Collection<Statement> triples, Map<String, String> namespaces, OutputStream out) {
		RDFWriter writer = writer(out);
		writer.getWriterConfig().set(BasicWriterSettings.INLINE_BLANK_NODES, true);
		writer.startRDF();
		namespaces.forEach(writer::handleNamespace);
		triples.forEach(writer::handleStatement);
		writer.endRDF();
	}

}
