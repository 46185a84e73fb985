package org.accordgraph.cypher;

import java.util.regex.Pattern;

/** What an id of a thing looks like: small letters, digits, hyphens and dots. */
public final class ThingId {

	/** How many characters it has at most. */
	public static final int LONGEST = 200;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

	private ThingId() {
	}

	/** Whether a text looks like an id. */
	public static boolean isOne(String text) {
		return text.length() <= LONGEST && SLUG.matcher(text).matches();
	}

}
