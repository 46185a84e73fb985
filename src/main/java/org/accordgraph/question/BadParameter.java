package org.accordgraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.accordgraph.problem.Problem;

import org.springframework.http.HttpStatus;

class BadParameter extends Problem {

	private BadParameter(String kind, String title, String detail, Map<String, Object> members) {
		super(HttpStatus.BAD_REQUEST, kind, title, detail, members);
	}

	static BadParameter missing(Parameter parameter) {
		return new BadParameter("missing-parameter", "Missing parameter",
				"The parameter %s is missing. It takes %s, such as %s=%s.".formatted(parameter.name(),
						parameter.type().phrase(), parameter.name(), parameter.example()),
				Map.of("parameter", parameter));
	}

	static BadParameter unreadable(Parameter parameter, String given) {
		return new BadParameter("unreadable-parameter", "Unreadable parameter",
				"The parameter %s takes %s, such as %s=%s, not '%s'.".formatted(parameter.name(),
						parameter.type().phrase(), parameter.name(), parameter.example(), given),
				Map.of("parameter", parameter, "value", given));
	}

	static BadParameter outOfRange(Parameter parameter, String given, int least, int most) {
		return new BadParameter(
				"parameter-out-of-range", "Parameter out of range", "The parameter %s takes %s from %d to %d, not %s."
					.formatted(parameter.name(), parameter.type().phrase(), least, most, given),
				Map.of("parameter", parameter, "value", given));
	}

	static BadParameter unknownFormat(String given, List<String> known) {
		return new BadParameter("unknown-format", "Unknown format",
				"There is no format %s. The parameter format takes one of: %s.".formatted(given,
						String.join(", ", known)),
				Map.of("value", given, "formats", known));
	}

	static BadParameter notDrawn(Question question, String format, List<String> known) {
		return new BadParameter("not-drawn", "Not drawn",
				"The question %s has no picture, so it cannot be had as %s. The parameter format takes one of: %s."
					.formatted(question.path(), format, String.join(", ", known)),
				Map.of("value", format, "formats", known));
	}

	static BadParameter notAllowed(Parameter parameter, String given) {
		return new BadParameter(
				"value-not-allowed", "Value not allowed", "The parameter %s takes one of %s, not '%s'."
					.formatted(parameter.name(), String.join(", ", parameter.values()), given),
				Map.of("parameter", parameter, "value", given));
	}

	static BadParameter unknown(String name, Question question) {
		String known = question.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("value", name);
		members.put("parameters", question.parameters());
		return new BadParameter("unknown-parameter", "Unknown parameter",
				"The question %s has no parameter %s. It takes: %s.".formatted(question.path(), name,
						known.isEmpty() ? "limit" : known + ", limit"),
				members);
	}

}
