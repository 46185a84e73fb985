package org.accordgraph.datapackage;

import java.util.List;

import org.accordgraph.form.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * A table of the form with rows in it.
 *
 * @param table the table
 * @param rows a value for each column: a text, a number, a day, a list of texts, or
 * nothing
 */
public record FilledTable(FormTable table, List<List<@Nullable Object>> rows) {

}
