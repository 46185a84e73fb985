package org.accordgraph.support.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.support.problem.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * An unknown or invalid query parameter. The detail says what is allowed; the members say
 * the same to programs.
 */
public final class BadParameter extends Problem {

	private BadParameter(String kind, String title, String detail, Map<String, Object> members) {
		super(HttpStatus.BAD_REQUEST, kind, title, detail, members);
	}

	static BadParameter unknown(String name, Collection<RequestParameter> possible) {
		List<String> names = possible.stream().map(RequestParameter::name).toList();
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("parameter", name);
		members.put("parameters", names);
		String nearest = ClosestName.to(name, names).orElse(null);
		if (nearest != null) {
			members.put("nearest", nearest);
		}
		return new BadParameter("unknown-parameter", "Unknown parameter", "There is no parameter %s%s %s"
			.formatted(name, (nearest != null) ? "; did you mean " + nearest + "?" : ".", names.isEmpty()
					? "This endpoint has no parameters." : "Available parameters: " + String.join(", ", names) + "."),
				members);
	}

	static BadParameter missing(RequestParameter parameter) {
		return new BadParameter("missing-parameter", "Missing parameter",
				"The parameter %s is missing. It must be %s%s.".formatted(parameter.name(), parameter.takes(),
						suchAs(parameter)),
				members(parameter, null));
	}

	static BadParameter repeated(RequestParameter parameter, List<String> given) {
		String together = String.join(", ", given);
		return new BadParameter("repeated-parameter", "Repeated parameter",
				"The parameter %s must be given only once, not as '%s'.".formatted(parameter.name(), together),
				members(parameter, together));
	}

	static BadParameter unreadable(RequestParameter parameter, String given) {
		return refused("unreadable-parameter", "Invalid parameter", parameter, given);
	}

	static BadParameter outOfRange(RequestParameter parameter, String given) {
		return refused("parameter-out-of-range", "Parameter out of range", parameter, given);
	}

	static BadParameter notAllowed(RequestParameter parameter, String given) {
		return new BadParameter("value-not-allowed", "Value not allowed",
				"The parameter %s must be %s; not '%s'.".formatted(parameter.name(), parameter.takes(), given),
				members(parameter, given));
	}

	private static BadParameter refused(String kind, String title, RequestParameter parameter, String given) {
		return new BadParameter(kind, title, "The parameter %s must be %s%s, not '%s'.".formatted(parameter.name(),
				parameter.takes(), suchAs(parameter), given), members(parameter, given));
	}

	private static String suchAs(RequestParameter parameter) {
		String shown = parameter.shown();
		return (shown != null) ? ", such as " + shown : "";
	}

	private static Map<String, Object> members(RequestParameter parameter, @Nullable String given) {
		Map<String, @Nullable Object> expected = new LinkedHashMap<>();
		expected.put("type", parameter.type());
		expected.put("minimum", parameter.least());
		expected.put("maximum", parameter.most());
		expected.put("values", parameter.values().isEmpty() ? null : parameter.values());
		expected.put("example", parameter.example());
		expected.values().removeIf((value) -> value == null);
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("parameter", parameter.name());
		members.put("value", given);
		members.put("expected", expected);
		members.values().removeIf((value) -> value == null);
		return members;
	}

}
