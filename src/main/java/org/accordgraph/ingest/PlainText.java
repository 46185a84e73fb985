package org.accordgraph.ingest;

/** Removes control characters and separators from text parameters, and shortens them. */
final class PlainText {

	private static final int MAX_LENGTH = 200;

	private PlainText() {
	}

	/**
	 * Cleans a text.
	 * @param text the value of the parameter
	 * @param otherwise the result if nothing is left
	 */
	static String of(String text, String otherwise) {
		String plain = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}/\\\\]", " ").strip();
		return plain.isEmpty() ? otherwise : plain.substring(0,
				plain.offsetByCodePoints(0, Math.min(plain.codePointCount(0, plain.length()), MAX_LENGTH)));
	}

}
