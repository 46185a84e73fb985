package org.accordgraph.ingest.template;

import java.util.List;

import org.accordgraph.model.TemplateTable;
import org.jspecify.annotations.Nullable;

/**
 * A table of the template with rows.
 *
 * @param table the table
 * @param rows a value for each column: a text, number, date, list of texts, or
 * {@code null}
 */
public record FilledTable(TemplateTable table, List<List<@Nullable Object>> rows) {

}
