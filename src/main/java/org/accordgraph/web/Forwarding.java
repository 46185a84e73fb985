package org.accordgraph.web;

import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a proxy tells of the address that was asked. Anybody can send it as well, and
 * links are made of it: what can be no address is refused.
 */
final class Forwarding {

	private static final String HOST = "(?:[\\w.-]+|\\[[\\p{XDigit}:.]+\\])(?::\\d{1,5})?";

	private static final Map<String, Pattern> FORMS = Map.of("X-Forwarded-Host", list(HOST), "X-Forwarded-Proto",
			list("https?|wss?"), "X-Forwarded-Port", list("\\d{1,5}"), "X-Forwarded-Prefix", list("(?:/[\\w.~-]+)*/?"),
			"X-Forwarded-Ssl", list("on|off"), "Forwarded",
			list("(?:(?:for|by|host|proto|secret)=(?:\"[\\w.:\\[\\]-]+\"|[\\w.:\\[\\]-]+)\\s*;?\\s*)+"));

	private static final int LONGEST = 500;

	private Forwarding() {
	}

	private static Pattern list(String form) {
		return Pattern.compile("(?:%1$s)(?:\\s*,\\s*(?:%1$s))*".formatted(form), Pattern.CASE_INSENSITIVE);
	}

	static boolean isSane(HttpServletRequest request) {
		return FORMS.entrySet()
			.stream()
			.allMatch((form) -> Collections.list(request.getHeaders(form.getKey()))
				.stream()
				.allMatch((value) -> value.length() <= LONGEST && form.getValue().matcher(value.strip()).matches()));
	}

}
