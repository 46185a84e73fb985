package org.accordgraph.thing;

import java.util.Collection;
import java.util.Map;

import org.accordgraph.problem.Problem;

import org.springframework.http.HttpStatus;

class BadRequest extends Problem {

	private BadRequest(String kind, String title, String detail, Map<String, Object> members) {
		super(HttpStatus.BAD_REQUEST, kind, title, detail, members);
	}

	static BadRequest unknownParameter(String name, Collection<String> possible) {
		return new BadRequest("unknown-parameter", "Unknown parameter",
				"There is no parameter %s here. There are: %s.".formatted(name, String.join(", ", possible)),
				Map.of("value", name, "parameters", possible));
	}

	static BadRequest notOneOf(String name, String given, Collection<String> possible) {
		return new BadRequest("unknown-value", "Unknown value",
				"The parameter %s takes one of: %s; not '%s'.".formatted(name, String.join(", ", possible), given),
				Map.of("parameter", name, "value", given, "values", possible));
	}

	static BadRequest unreadable(String name, String given, String wanted) {
		return new BadRequest("unreadable-parameter", "Unreadable parameter",
				"The parameter %s takes %s, not '%s'.".formatted(name, wanted, given),
				Map.of("parameter", name, "value", given));
	}

}
