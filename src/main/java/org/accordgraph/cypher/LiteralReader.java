package org.accordgraph.cypher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Parses Cypher literals: strings, numbers, booleans, null, dates, and lists and maps of
 * these. Anything else is not a literal.
 */
final class LiteralReader {

	/** Signals that a text is not a literal. */
	static final class NotALiteral extends RuntimeException {

		private NotALiteral() {
			super(null, null, false, false);
		}

	}

	private static final Pattern SPACE = Pattern.compile("(?:\\s|//[^\\n]*)*");

	private static final Pattern KEY = Pattern.compile("[A-Za-z_]\\w*");

	private static final Pattern DATE = Pattern.compile("date\\('(\\d{4}-\\d{2}-\\d{2})'\\)");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	private static final Pattern WORD = Pattern.compile("(?:true|false|null)\\b");

	private static final Pattern STRING = Pattern
		.compile("'((?:[^'\\\\]|\\\\['\"\\\\nrt])*)'|\"((?:[^\"\\\\]|\\\\['\"\\\\nrt])*)\"");

	private final String text;

	private int position;

	LiteralReader(String text, int position) {
		this.text = text;
		this.position = position;
	}

	/** Returns the position after the literal that was read. */
	int position() {
		return this.position;
	}

	@Nullable Object read() {
		skipSpace();
		if (next('[')) {
			return list();
		}
		if (next('{')) {
			return map();
		}
		String found = take(WORD);
		if (found != null) {
			return found.equals("null") ? null : Boolean.valueOf(found);
		}
		found = take(NUMBER);
		if (found != null) {
			return found.contains(".") ? (Object) Double.valueOf(found) : Long.valueOf(found);
		}
		found = take(DATE);
		if (found != null) {
			return LocalDate.parse(found.substring(6, 16));
		}
		found = take(STRING);
		if (found != null) {
			return unescape(found.substring(1, found.length() - 1));
		}
		throw new NotALiteral();
	}

	private List<@Nullable Object> list() {
		List<@Nullable Object> values = new ArrayList<>();
		skipSpace();
		if (next(']')) {
			return values;
		}
		do {
			values.add(read());
			skipSpace();
		}
		while (next(','));
		require(']');
		return values;
	}

	private Map<String, @Nullable Object> map() {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		skipSpace();
		if (next('}')) {
			return values;
		}
		do {
			skipSpace();
			String key = take(KEY);
			if (key == null) {
				throw new NotALiteral();
			}
			skipSpace();
			require(':');
			values.put(key, read());
			skipSpace();
		}
		while (next(','));
		require('}');
		return values;
	}

	private static String unescape(String inner) {
		return (inner.indexOf('\\') < 0) ? inner : inner.translateEscapes();
	}

	private void skipSpace() {
		take(SPACE);
	}

	private void require(char expected) {
		if (!next(expected)) {
			throw new NotALiteral();
		}
	}

	private boolean next(char expected) {
		if (this.position < this.text.length() && this.text.charAt(this.position) == expected) {
			this.position++;
			return true;
		}
		return false;
	}

	private @Nullable String take(Pattern pattern) {
		Matcher matcher = pattern.matcher(this.text).region(this.position, this.text.length());
		if (!matcher.lookingAt()) {
			return null;
		}
		this.position = matcher.end();
		return matcher.group();
	}

}
