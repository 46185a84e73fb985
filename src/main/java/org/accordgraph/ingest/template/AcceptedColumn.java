package org.accordgraph.ingest.template;

import java.util.ArrayList;
import java.util.List;

import org.accordgraph.model.ColumnType;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;

/**
 * The column that a drafted table has beside those of the template: whether a person has
 * read the row. The import refuses rows that nobody has, and stores nothing of it.
 */
public final class AcceptedColumn {

	/** Its name, as in drafts in JSON. */
	public static final String NAME = "accepted";

	/** Its heading in Chinese. */
	public static final String HEADING = "已审读";

	/** A row that a person has read and accepted. */
	public static final String YES = "yes";

	/** A row that nobody has accepted yet. */
	public static final String NO = "no";

	static final String DESCRIPTION = "whether a person has read the row beside the text: enter yes, or delete the row; the package is imported only when no row says no";

	private AcceptedColumn() {
	}

	/** The table with the column before its own. */
	public static TemplateTable before(TemplateTable table) {
		List<TemplateColumn> columns = new ArrayList<>();
		columns.add(new TemplateColumn(NAME, ColumnType.TEXT, true, new StoredAs(StoredAs.Kind.PROPERTY, NAME),
				List.of(), List.of(YES, NO), List.of(), "", HEADING));
		columns.addAll(table.columns());
		return new TemplateTable(table.name(), table.label(), List.copyOf(columns));
	}

}
