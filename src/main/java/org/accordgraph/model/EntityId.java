package org.accordgraph.model;

import java.util.regex.Pattern;

/** Validates entity ids: lower-case letters, digits, hyphens and dots. */
public final class EntityId {

	/** The maximum number of characters. */
	public static final int LONGEST = 200;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

	private EntityId() {
	}

	/** Whether a text is a valid id. */
	public static boolean isOne(String text) {
		return text.length() <= LONGEST && SLUG.matcher(text).matches();
	}

}
