package org.accordgraph.importing;

/** What people write beside a package: it can be shown anywhere. */
final class PlainText {

	private static final int LONGEST = 200;

	private PlainText() {
	}

	/**
	 * Takes out what cannot be shown, and cuts it.
	 * @param text what was sent
	 * @param otherwise what is taken if nothing is left
	 */
	static String of(String text, String otherwise) {
		String plain = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}/\\\\]", " ").strip();
		return plain.isEmpty() ? otherwise : plain.substring(0,
				plain.offsetByCodePoints(0, Math.min(plain.codePointCount(0, plain.length()), LONGEST)));
	}

}
