package org.accordgraph.support.table;

import java.util.regex.Pattern;

/** Escapes text for Markdown, so that it shows as it is and on one line. */
public final class MarkdownText {

	/** What Markdown, or the HTML in it, would interpret. */
	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");

	/** Escapes within an address would become part of it. */
	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|]+");

	private MarkdownText() {
	}

	/**
	 * Escapes a text.
	 * @param text the text; one that is an address becomes a link to it
	 */
	public static String of(String text) {
		if (ADDRESS.matcher(text).matches()) {
			return "<" + text + ">";
		}
		return SPECIAL.matcher(text.replaceAll("\\R", " ")).replaceAll("\\\\$0");
	}

}
