package org.accordgraph.query.changes;

import java.util.Map;

import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

/** A request for changes that cannot be understood. */
final class ChangesProblem extends Problem {

	private ChangesProblem(String kind, String title, String detail, Map<String, Object> members) {
		super(HttpStatus.BAD_REQUEST, kind, title, detail, members);
	}

	static ChangesProblem cursor(String given) {
		return new ChangesProblem("unreadable-parameter", "Invalid parameter",
				"The parameter cursor must be that of a link next of this endpoint, not '%s'.".formatted(given),
				Map.of("parameter", "cursor", "value", given));
	}

}
