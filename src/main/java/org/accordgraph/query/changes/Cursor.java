package org.accordgraph.query.changes;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * The position of the last change that a client has seen, as an opaque text. It names no
 * row number, so that nothing is skipped or repeated when changes come in meanwhile.
 *
 * @param at the moment of the change
 * @param key its key
 */
record Cursor(Instant at, String key) {

	private static final String SEPARATOR = " ";

	static Cursor of(Change last) {
		return new Cursor(last.at(), last.key());
	}

	/**
	 * Reads a cursor.
	 * @throws ChangesProblem if it is none
	 */
	static Cursor read(String text) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR,
					2);
			return new Cursor(Instant.parse(parts[0]), parts[1]);
		}
		catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException ex) {
			throw ChangesProblem.cursor(text);
		}
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.at + SEPARATOR + this.key).getBytes(StandardCharsets.UTF_8));
	}

}
