package org.accordgraph.question;

import java.util.List;
import java.util.Map;

import org.accordgraph.problem.Problem;

import org.springframework.http.HttpStatus;

/** The header {@code Accept} names a form of graph, and the answer draws none. */
class NotDrawn extends Problem {

	NotDrawn(Question question, String format, List<String> known) {
		super(HttpStatus.BAD_REQUEST, "not-drawn", "Not drawn",
				"The question %s draws nothing, so it cannot be had as %s. The parameter format takes one of: %s."
					.formatted(question.path(), format, String.join(", ", known)),
				Map.of("value", format, "formats", known));
	}

}
