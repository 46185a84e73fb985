package org.accordgraph.ingest.staging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * English texts that nobody has written yet: they repeat the Chinese, and
 * {@code english: 'PENDING'} says so, until a corrected package has them.
 */
public final class PendingEnglish {

	private static final String ENGLISH = "english";

	private static final String PENDING = "PENDING";

	private static final List<String> TEXTS = List.of("name", "statement");

	private PendingEnglish() {
	}

	/**
	 * The same properties with the English that is missing. A text without Chinese
	 * characters is English already.
	 */
	static Map<String, Object> filledIn(Map<String, Object> properties) {
		Map<String, Object> filled = new LinkedHashMap<>(properties);
		for (String text : TEXTS) {
			Object chinese = properties.get(text);
			if (chinese != null && !properties.containsKey(text + "En")) {
				filled.put(text + "En", chinese);
				if (String.valueOf(chinese).codePoints().anyMatch(Character::isIdeographic)) {
					filled.put(ENGLISH, PENDING);
				}
			}
		}
		return filled;
	}

	/** What somebody has written: the same properties without the texts that repeat. */
	public static Map<String, Object> without(Map<String, Object> properties) {
		if (!PENDING.equals(properties.get(ENGLISH))) {
			return properties;
		}
		Map<String, Object> written = new LinkedHashMap<>(properties);
		written.remove(ENGLISH);
		for (String text : TEXTS) {
			if (properties.get(text) != null && properties.get(text).equals(properties.get(text + "En"))) {
				written.remove(text + "En");
			}
		}
		return written;
	}

}
