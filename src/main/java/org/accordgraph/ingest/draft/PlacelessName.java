package org.accordgraph.ingest.draft;

import java.util.regex.Pattern;

/** A name that begins with the kind of a place, and not with its name: 市科技局. */
public final class PlacelessName {

	private static final Pattern BEGINS = Pattern.compile("^(?:省|市(?![场政域])|区(?![域块])|县(?!域)|州)(?![级直属内外]).+");

	private PlacelessName() {
	}

	/** Whether a name is one; which place it is of, its surroundings say. */
	public static boolean is(String name) {
		return BEGINS.matcher(name).matches();
	}

}
