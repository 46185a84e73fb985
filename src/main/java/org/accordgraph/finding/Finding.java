package org.accordgraph.finding;

import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param severity how grave it is
 * @param source the file or sheet
 * @param row the row as a spreadsheet counts it, the header being 1; {@code null} if it
 * is about the whole file or sheet
 * @param column the column's name; {@code null} if it is about the whole row
 * @param value what stands there
 * @param rule the rule that it breaks, a stable name such as {@code value.date}
 * @param message what is wrong
 * @param repair how to repair it
 */
public record Finding(Severity severity, String source, @Nullable Integer row, @Nullable String column,
		@Nullable String value, String rule, String message, String repair) {

	private static final int LONGEST_VALUE = 200;

	public Finding {
		value = (value != null && value.length() > LONGEST_VALUE) ? value.substring(0, LONGEST_VALUE) + "…" : value;
	}

	/** Something about a whole file or sheet. */
	public static Finding ofSource(String source, String rule, String message, String repair) {
		return new Finding(Severity.ERROR, source, null, null, null, rule, message, repair);
	}

}
