package org.accordgraph.ingest.datapackage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a workbook as their authors see them: {@code _x000D_} is how Open XML writes a
 * character that XML cannot, and {@code _x005F_} the underscore of a text that only looks
 * like that (ECMA-376 part 1, 22.9.2.19).
 */
final class CellText {

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private CellText() {
	}

	static String decoded(String text) {
		if (!text.contains("_x")) {
			return text;
		}
		Matcher escaped = ESCAPED.matcher(text);
		StringBuilder decoded = new StringBuilder();
		while (escaped.find()) {
			char letter = (char) Integer.parseInt(escaped.group(1), 16);
			escaped.appendReplacement(decoded, Matcher.quoteReplacement(String.valueOf(letter)));
		}
		return escaped.appendTail(decoded).toString();
	}

}
