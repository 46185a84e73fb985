package org.accordgraph.ingest.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.template.AcceptedColumn;
import org.jspecify.annotations.Nullable;

/**
 * The column of a drafted table that says which rows a person has read. A table without
 * it was not drafted, and has nothing to say.
 */
final class Acceptance {

	private static final Set<String> YES = Set.of("yes", "y", "true", "1", "是", "已", "已审读", "✓", "√");

	private final String source;

	private int place = -1;

	private int unread;

	private int first;

	private @Nullable String shown;

	Acceptance(String source) {
		this.source = source;
	}

	/** Whether a heading is that of the column. */
	static boolean isHeading(String name) {
		return name.equalsIgnoreCase(AcceptedColumn.NAME) || name.equals(AcceptedColumn.HEADING);
	}

	/** Notes where the column is. */
	void at(int column) {
		this.place = column;
	}

	/** The cells of a row of the table, without that of this column. */
	List<RawCell> without(List<RawCell> cells) {
		if (this.place < 0 || this.place >= cells.size()) {
			return cells;
		}
		List<RawCell> others = new ArrayList<>(cells);
		others.set(this.place, RawCell.EMPTY);
		return others;
	}

	/** Notes whether somebody has read a row. */
	void read(int number, List<RawCell> cells) {
		if (this.place < 0) {
			return;
		}
		String answer = (this.place < cells.size()) ? cells.get(this.place).shown().strip() : "";
		if (!YES.contains(answer.toLowerCase(Locale.ROOT))) {
			if (this.unread++ == 0) {
				this.first = number;
				this.shown = answer.isEmpty() ? null : answer;
			}
		}
	}

	/** An issue if rows are unread. */
	Optional<Issue> issue() {
		return (this.unread == 0) ? Optional.empty() : Optional.of(new Issue(Severity.ERROR, this.source, this.first,
				AcceptedColumn.NAME, this.shown, "draft.unread",
				"Nobody has accepted %d rows of this table, the first of them this one.".formatted(this.unread),
				"Read each row beside its text, correct it, and enter yes in the column accepted, or delete the row."));
	}

}
