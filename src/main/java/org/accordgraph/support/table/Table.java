package org.accordgraph.support.table;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A table, with the names and values of the API or, if it has a cover, with headings and
 * words for people.
 *
 * @param about the question that it answers, and whether rows are missing
 * @param columns the keys of the columns in order
 * @param headings the headings of the columns
 * @param rows the rows, each as a map by column; a value may be null
 * @param cover what stands above it; null for a table with the names of the API
 */
public record Table(About about, List<String> columns, List<String> headings,
		List<? extends Map<String, ? extends @Nullable Object>> rows, @Nullable Cover cover) {

	/** Creates a table with the names of the API. */
	public Table(About about, List<String> columns, List<? extends Map<String, ? extends @Nullable Object>> rows) {
		this(about, columns, columns, rows, null);
	}

}
