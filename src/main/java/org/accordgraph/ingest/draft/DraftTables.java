package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;

import org.accordgraph.ingest.template.AcceptedColumn;
import org.accordgraph.ingest.template.FilledTable;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.jspecify.annotations.Nullable;

/**
 * Turns a draft into the tables of a package, to be written as a workbook or an archive.
 * Like a draft in JSON, it is imported only once a person has accepted its rows.
 */
public final class DraftTables {

	private DraftTables() {
	}

	/**
	 * Returns all tables of the template, with the rows of a draft.
	 * @param draft the draft
	 * @param template the template
	 */
	public static List<FilledTable> of(Draft draft, Template template) {
		return template.tables().stream().map((table) -> filled(draft, table)).toList();
	}

	/** A table with drafted rows says of each whether a person has accepted it. */
	private static FilledTable filled(Draft draft, TemplateTable table) {
		return draft.rows(table.name()).isEmpty() ? new FilledTable(table, List.of())
				: new FilledTable(AcceptedColumn.before(table), rows(draft, table));
	}

	private static List<List<@Nullable Object>> rows(Draft draft, TemplateTable table) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Draft.Row row : draft.rows(table.name())) {
			List<@Nullable Object> values = new ArrayList<>();
			values.add(row.accepted() ? AcceptedColumn.YES : AcceptedColumn.NO);
			for (TemplateColumn column : table.columns()) {
				values.add(value(row, column.name()));
			}
			rows.add(values);
		}
		return rows;
	}

	private static @Nullable Object value(Draft.Row row, String column) {
		for (Draft.Cell cell : row.cells()) {
			if (cell.column().equals(column)) {
				return cell.value();
			}
		}
		return null;
	}

}
