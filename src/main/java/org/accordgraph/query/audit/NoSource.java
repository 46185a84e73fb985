package org.accordgraph.query.audit;

import java.util.Map;

import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

class NoSource extends Problem {

	NoSource() {
		super(HttpStatus.NOT_FOUND, "no-source", "No source text",
				"The text of the source is not part of this service. If you have it, set accord.source (ACCORD_SOURCE) to its file of passages and restart.",
				Map.of());
	}

}
