package org.accordgraph.support.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands above a table that people read, and how it is named.
 *
 * @param title the title
 * @param lines the lines below it, such as source, date and link
 * @param note a note below the table, for example that rows are missing; null if there is
 * none
 * @param sheet the name of the sheet in a workbook
 */
public record Cover(String title, List<Line> lines, @Nullable String note, String sheet) {

	/**
	 * A line below the title.
	 *
	 * @param label what it states
	 * @param text the statement
	 * @param isLink whether the statement is the address of a page
	 */
	public record Line(String label, String text, boolean isLink) {

	}

}
