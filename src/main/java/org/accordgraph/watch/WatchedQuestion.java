package org.accordgraph.watch;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.accordgraph.support.startup.StartupFailure;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A question with its parameters, written as in the address of its answer:
 * {@code outcomes/fulfilled?asOf=2024-12-31}.
 *
 * @param text the same, as it stands in an address
 * @param path the path of the question
 * @param parameters the values of its parameters
 */
record WatchedQuestion(String text, String path, MultiValueMap<String, String> parameters) {

	/**
	 * Reads a question of the setting {@code accord.watch.questions}.
	 * @throws StartupFailure if it is not written like this
	 */
	static WatchedQuestion of(String setting) {
		String text = setting.strip();
		String[] parts = text.split("\\?", 2);
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		if (!parts[0].matches("[\\w-]+/[\\w-]+")) {
			throw wrong(text);
		}
		try {
			for (String pair : (parts.length > 1) ? parts[1].split("&") : new String[0]) {
				String[] both = pair.split("=", 2);
				if (both.length < 2) {
					throw wrong(text);
				}
				parameters.add(decoded(both[0]), decoded(both[1]));
			}
		}
		catch (IllegalArgumentException ex) {
			throw wrong(text);
		}
		return new WatchedQuestion(parts[0] + query(parameters), parts[0], parameters);
	}

	private static String query(MultiValueMap<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.flatMap((each) -> each.getValue().stream().map((value) -> encoded(each.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static StartupFailure wrong(String text) {
		return new StartupFailure(
				"accord.watch.questions (ACCORD_WATCH_QUESTIONS) lists questions such as outcomes/fulfilled?asOf=2024-12-31, with commas between them: "
						+ text + " is none.");
	}

}
