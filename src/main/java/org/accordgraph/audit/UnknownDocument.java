package org.accordgraph.audit;

import java.util.Map;

import org.accordgraph.problem.Problem;

import org.springframework.http.HttpStatus;

class UnknownDocument extends Problem {

	UnknownDocument(String document) {
		super(HttpStatus.NOT_FOUND, "unknown-document", "No such document", "The text is said to be that of " + document
				+ ", of which the graph has no passage. Set accord.source.document (ACCORD_SOURCE_DOCUMENT) to the id of its document and start again, or import that document.",
				Map.of("document", document));
	}

}
