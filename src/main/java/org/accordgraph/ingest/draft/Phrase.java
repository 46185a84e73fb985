package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A pattern, a row of {@code reading/patterns.csv}.
 *
 * @param name its name, which drafted cells show as their rule
 * @param part what it finds
 * @param pattern the regular expression
 * @param value what a match means; may be empty
 * @param sure how sure a match is
 * @param example a text that it matches
 * @param reads the groups that took part in the match, or the whole match if it has none,
 * with bars between them
 */
record Phrase(String name, String part, Pattern pattern, String value, Confidence sure, String example, String reads) {

	static Phrase of(CSVRecord row) {
		try {
			return new Phrase(row.get("name"), row.get("part"), Pattern.compile(row.get("pattern")), row.get("value"),
					Confidence.of(row.get("sure")), row.get("example"), row.get("reads"));
		}
		catch (PatternSyntaxException ex) {
			throw new IllegalArgumentException(ex.getMessage(), ex);
		}
	}

	/** Finds the first match. */
	Optional<Matcher> in(String text) {
		Matcher matcher = this.pattern.matcher(text);
		return matcher.find() ? Optional.of(matcher) : Optional.empty();
	}

	/** Returns what it reads in a text: groups, or the whole match. */
	String read(String text) {
		return in(text).map((found) -> {
			List<String> groups = new ArrayList<>();
			for (int i = 1; i <= found.groupCount(); i++) {
				if (found.group(i) != null) {
					groups.add(found.group(i));
				}
			}
			return groups.isEmpty() ? found.group() : String.join("|", groups);
		}).orElse("");
	}

	/** Returns a named group, or {@code null} if the pattern or the match has none. */
	@Nullable String group(Matcher found, String name) {
		return this.pattern.pattern().contains("(?<" + name + ">") ? found.group(name) : null;
	}

}
