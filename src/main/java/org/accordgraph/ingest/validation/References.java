package org.accordgraph.ingest.validation;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.lookup.search.NearestNames.NearName;
import org.accordgraph.model.ColumnType;
import org.accordgraph.model.TemplateColumn;
import org.jspecify.annotations.Nullable;

/** Replaces the names in reference columns by ids. */
final class References {

	private static final Pattern OTHER_SEPARATOR = Pattern.compile("[,，、|/\\s]+");

	private final KnownEntities known;

	private final UnreadTables unread;

	private final Proposals proposals;

	private final Issues issues;

	References(KnownEntities known, UnreadTables unread, Proposals proposals, Issues issues) {
		this.known = known;
		this.unread = unread;
		this.proposals = proposals;
		this.issues = issues;
	}

	/** The same row with ids; references that cannot be resolved are empty. */
	StagedRow resolve(StagedRow row) {
		@Nullable Object[] cells = row.cells().clone();
		RowIssues rowIssues = new RowIssues(row, this.issues);
		for (TemplateColumn column : row.table().columns()) {
			if (column.type().isReference() && row.cell(column) != null) {
				List<String> ids = row.texts(column)
					.stream()
					.map((text) -> id(column, text, rowIssues))
					.filter(Objects::nonNull)
					.toList();
				cells[row.table().index(column)] = (column.type() == ColumnType.REFERENCES) ? ids.toArray(String[]::new)
						: ids.isEmpty() ? null : ids.get(0);
			}
		}
		return new StagedRow(row.table(), row.source(), row.number(), cells);
	}

	private @Nullable String id(TemplateColumn column, String text, RowIssues rowIssues) {
		List<NamedEntity> entities = this.known.find(text, column.of());
		if (entities.isEmpty() && this.unread.mayHold(column.of())) {
			// Its table was not read, which is an issue already.
			return null;
		}
		if (entities.isEmpty() && column.type() == ColumnType.REFERENCES && isSeveral(text, column)) {
			rowIssues.error(column.name(), text, "reference.unknown",
					"Nothing has this id, name or alias: only semicolons separate several.",
					"Write a semicolon between them.");
			return null;
		}
		if (entities.isEmpty()) {
			List<NearName> near = this.proposals.of(text, column.of());
			List<String> partlyRead = this.unread.partlyReadOf(column.of());
			rowIssues.error(column.name(), text, "reference.unknown",
					near.isEmpty() ? "Nothing has this id, name or alias."
							: "Nothing has this id, name or alias. Similar: " + words(near) + ".",
					!partlyRead.isEmpty() ? "First correct the names in the table " + String
						.join(" or ", partlyRead) + ", some of which could not be read." : near.isEmpty()
								? "Add a row for it to its table, or check for a typo."
								: "Enter the id or name of the one that is meant, or add a row for it to its table.");
			return null;
		}
		if (entities.size() > 1) {
			rowIssues.error(column.name(), text, "reference.ambiguous",
					"Several entities have this name: " + entities.stream().map(NamedEntity::id).toList() + ".",
					"Enter the id of the right one.");
			return null;
		}
		NamedEntity entity = entities.get(0);
		if (!entity.is(column.of())) {
			rowIssues.error(column.name(), text, "reference.kind",
					"It is " + entity.labels() + ", not " + String.join(" or ", column.of()) + ".",
					"Refer to an entity of that kind.");
			return null;
		}
		return entity.id();
	}

	/** Whether a text is several references with another separator. */
	private boolean isSeveral(String text, TemplateColumn column) {
		List<String> parts = OTHER_SEPARATOR.splitAsStream(text).map(String::strip).toList();
		return parts.size() > 1 && !this.known.find(parts.get(0), column.of()).isEmpty();
	}

	private static String words(List<NearName> near) {
		return near.stream()
			.map((each) -> each.name().equals(each.id()) ? each.id() : each.name() + " (" + each.id() + ")")
			.collect(Collectors.joining(", "));
	}

}
