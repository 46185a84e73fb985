package org.accordgraph.query.audit;

import java.util.Map;

import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

class UnknownDocument extends Problem {

	UnknownDocument(String document) {
		super(HttpStatus.NOT_FOUND, "unknown-document", "Unknown document", "The text is declared to be that of "
				+ document
				+ ", but the graph contains no passage of it. Set accord.source.document (ACCORD_SOURCE_DOCUMENT) to the id of the right document and restart, or import that document.",
				Map.of("document", document));
	}

}
