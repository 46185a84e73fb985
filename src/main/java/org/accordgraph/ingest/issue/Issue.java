package org.accordgraph.ingest.issue;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error or a note about a package.
 *
 * @param severity error or note
 * @param source the file or sheet
 * @param row the row number, the header being 1; {@code null} for an issue of the whole
 * file or sheet
 * @param column the name of the column; {@code null} for an issue of the whole row
 * @param value the value of the cell
 * @param code a stable code such as {@code value.date}; {@code docs/import.md} lists them
 * @param message what is wrong
 * @param repair how to repair it
 */
@Schema(name = "ImportIssue")
public record Issue(Severity severity, String source, @Nullable Integer row, @Nullable String column,
		@Nullable String value, String code, String message, String repair) {

	private static final int MAX_VALUE_LENGTH = 200;

	public Issue {
		value = (value != null && value.length() > MAX_VALUE_LENGTH) ? value.substring(0, MAX_VALUE_LENGTH) + "…"
				: value;
	}

	/** An error of a whole file or sheet. */
	public static Issue ofSource(String source, String code, String message, String repair) {
		return new Issue(Severity.ERROR, source, null, null, null, code, message, repair);
	}

}
