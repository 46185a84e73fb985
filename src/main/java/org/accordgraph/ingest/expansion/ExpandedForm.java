package org.accordgraph.ingest.expansion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.datapackage.RawTable;
import org.accordgraph.ingest.issue.Issue;

/** The tables that a form stands for. */
public final class ExpandedForm {

	private static final Pattern ROW = Pattern.compile("row (\\d+) of ");

	private final String source;

	private final Map<String, ExpandedTable> tables = new LinkedHashMap<>();

	ExpandedForm(String source) {
		this.source = source;
	}

	/** Adds a row that comes from a cell. */
	ExpandedTable.Row add(String table, FormCell about) {
		return this.tables.computeIfAbsent(table, (name) -> new ExpandedTable(this.source, name)).add(about);
	}

	List<RawTable> tables() {
		return List.copyOf(this.tables.values());
	}

	/** Moves an issue about one of these tables to the cell that somebody filled in. */
	Issue traced(Issue issue) {
		for (ExpandedTable table : this.tables.values()) {
			if (table.source().equals(issue.source())) {
				ExpandedTable.Row row = (issue.row() != null) ? table.row(issue.row()) : null;
				FormCell cell = (row != null) ? row.origin(issue.column()) : null;
				return (cell == null)
						? new Issue(issue.severity(), this.source, null, null, issue.value(), issue.code(),
								traced(issue.message()), issue.repair())
						: new Issue(issue.severity(), this.source, (cell.row() > 0) ? cell.row() : null, cell.column(),
								cell.isEmpty() ? issue.value() : cell.text(), issue.code(), traced(issue.message()),
								issue.repair());
			}
		}
		return issue;
	}

	/** A message may name another row. */
	private String traced(String message) {
		String text = message;
		for (ExpandedTable table : this.tables.values()) {
			Matcher named = Pattern.compile(ROW.pattern() + Pattern.quote(table.source())).matcher(text);
			text = named.replaceAll((found) -> {
				ExpandedTable.Row row = table.row(Integer.parseInt(found.group(1)));
				return Matcher.quoteReplacement(
						(row != null) ? "row " + row.origin(null).row() + " of " + this.source : this.source);
			});
		}
		return text;
	}

}
