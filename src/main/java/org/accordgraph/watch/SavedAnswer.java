package org.accordgraph.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An answer as it was when the question was last asked.
 *
 * @param question the question with its parameters, as in the setting
 * @param title its title in English
 * @param titleZh its title in Chinese
 * @param askedAt when it was asked
 * @param parameters the values of its parameters, those that stood for the present day,
 * too
 * @param cut whether there are more rows than any answer may have
 * @param rows the rows, with the values that JSON has
 */
record SavedAnswer(String question, String title, String titleZh, Instant askedAt, Map<String, Object> parameters,
		boolean cut, List<Map<String, Object>> rows) {

	/** A file may lack what is compared. */
	SavedAnswer {
		Objects.requireNonNull(askedAt, "askedAt");
		rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
	}

}
