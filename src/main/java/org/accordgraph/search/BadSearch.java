package org.accordgraph.search;

import java.util.Collection;
import java.util.Map;

import org.accordgraph.problem.Problem;

import org.springframework.http.HttpStatus;

class BadSearch extends Problem {

	private BadSearch(String kind, String title, String detail, Map<String, Object> members) {
		super(HttpStatus.BAD_REQUEST, kind, title, detail, members);
	}

	static BadSearch blank() {
		return new BadSearch("missing-parameter", "Missing parameter",
				"The parameter q is missing. It takes a name or a part of one, such as q=文旅局.",
				Map.of("parameter", "q"));
	}

	static BadSearch tooLong(int length, int most) {
		return new BadSearch("parameter-out-of-range", "Parameter out of range",
				"The parameter q takes up to %d characters, not %d: ask for the words that matter.".formatted(most,
						length),
				Map.of("parameter", "q"));
	}

	static BadSearch outOfRange(String parameter, int given, int least, int most) {
		return new BadSearch("parameter-out-of-range", "Parameter out of range",
				"The parameter %s takes an integer from %d to %d, not %d.".formatted(parameter, least, most, given),
				Map.of("parameter", parameter, "value", given));
	}

	static BadSearch unknownType(String given, Collection<String> known) {
		return new BadSearch("unknown-type", "Unknown type",
				"There is no type %s. The parameter type takes one of: %s.".formatted(given, String.join(", ", known)),
				Map.of("value", given, "types", known));
	}

}
