package org.accordgraph.ingest.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.accordgraph.ingest.datapackage.CellRange;
import org.accordgraph.ingest.datapackage.PlainCharacters;
import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.ingest.datapackage.RawTable;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.template.AcceptedColumn;
import org.accordgraph.ingest.validation.CellReader.Misread;
import org.accordgraph.model.ColumnType;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.jspecify.annotations.Nullable;

/** Parses the rows of one file or sheet. */
final class TableValidator implements RawTable.Rows {

	/** What references name. */
	private static final Set<String> NAMES = Set.of("id", "name", "nameEn", "aliases");

	private static final Pattern OTHER_SEPARATOR = Pattern.compile("[、，,|/]");

	private final TemplateTable table;

	private final String source;

	private final Issues issues;

	private final Consumer<StagedRow> rows;

	private @Nullable List<@Nullable TemplateColumn> header;

	/** The row of Chinese headings above. */
	private @Nullable List<RawCell> chinese;

	private int chineseAt;

	private boolean lacksNames;

	/** Where the columns of the template are. */
	private final Map<TemplateColumn, Integer> places = new HashMap<>();

	/** The columns that have a name, known or not. */
	private final BitSet named = new BitSet();

	private final Acceptance acceptance;

	TableValidator(TemplateTable table, String source, Issues issues, Consumer<StagedRow> rows) {
		this.table = table;
		this.source = source;
		this.issues = issues;
		this.rows = rows;
		this.acceptance = new Acceptance(source);
	}

	@Override
	public void row(int number, List<RawCell> cells) {
		if (this.header == null) {
			List<RawCell> above = this.chinese;
			if (above == null && isInChinese(cells)) {
				this.chinese = cells;
				this.chineseAt = number;
				return;
			}
			if (above == null || isInEnglish(cells)) {
				this.header = header(number, cells);
				return;
			}
			this.header = header(this.chineseAt, above);
		}
		List<RawCell> own = this.acceptance.without(cells);
		List<RawCell> plain = new ArrayList<>(own.size());
		for (int i = 0; i < own.size(); i++) {
			plain.add(plain(number, (i < this.header.size()) ? this.header.get(i) : null, own.get(i)));
		}
		if (plain.stream().allMatch(RawCell::isEmpty)) {
			return;
		}
		this.acceptance.read(number, cells);
		@Nullable Object[] values = new Object[this.table.columns().size()];
		for (int i = 0; i < plain.size(); i++) {
			RawCell cell = plain.get(i);
			TemplateColumn column = (i < this.header.size()) ? this.header.get(i) : null;
			if (column != null && !cell.isEmpty()) {
				values[this.table.index(column)] = value(number, column, cell);
			}
			else if (!cell.isEmpty() && !this.named.get(i)) {
				error(number, null, cell.shown(), "cell.no-column",
						"The cell in column " + CellRange.letters(i + 1) + " has no column name above it.",
						"Name the column, remove the cell, or check the row for an extra separator.");
			}
		}
		requireNeeded(number, plain, values);
		fillIn(values);
		this.rows.accept(new StagedRow(this.table, this.source, number, values));
	}

	/** Whether an id or name could not be read. */
	boolean lacksNames() {
		return this.lacksNames;
	}

	/** An issue about rows of a draft that nobody has accepted. */
	Optional<Issue> unread() {
		return this.acceptance.issue();
	}

	/** Whether there was a header row. */
	boolean hasHeader() {
		return this.header != null || this.chinese != null;
	}

	@Override
	public void issue(Issue issue) {
		this.issues.add(issue);
	}

	/**
	 * The cell without invisible characters; a text whose checksum counts stays as it is.
	 */
	private RawCell plain(int number, @Nullable TemplateColumn column, RawCell cell) {
		if (column != null && column.type() == ColumnType.DIGEST || cell.kind() == RawCell.Kind.FORMULA) {
			return cell;
		}
		PlainCharacters shown = PlainCharacters.of(cell.shown());
		if (shown.removed().isEmpty()) {
			return cell;
		}
		note(number, column, shown.text(), "value.invisible",
				"Invisible characters were removed or replaced by spaces: " + String.join(", ", shown.removed()) + ".");
		return (cell.kind() == RawCell.Kind.TEXT) ? RawCell.text(shown.text())
				: new RawCell(cell.kind(), cell.text(), shown.text());
	}

	private @Nullable Object value(int number, TemplateColumn column, RawCell cell) {
		try {
			Object value = CellReader.read(column, cell,
					(read) -> note(number, column, cell.shown(), "value.read-as", "Read as " + read + "."));
			if (column.type() == ColumnType.TEXTS && value instanceof Object[] texts && texts.length == 1
					&& OTHER_SEPARATOR.matcher(cell.shown()).find()) {
				note(number, column, cell.shown(), "value.one-text",
						"Read as one text: only semicolons separate several.");
			}
			return value;
		}
		catch (Misread ex) {
			error(number, column, cell.shown(), ex.code(), String.valueOf(ex.getMessage()), ex.repair());
			return null;
		}
	}

	private void fillIn(@Nullable Object[] values) {
		for (TemplateColumn column : this.table.columns()) {
			if (!column.empty().isEmpty() && values[this.table.index(column)] == null) {
				boolean given = this.table.valueOf(column)
					.map((value) -> values[this.table.index(value)] != null)
					.orElse(true);
				values[this.table.index(column)] = column.empty().get(given ? 0 : column.empty().size() - 1);
			}
		}
	}

	private void requireNeeded(int number, List<RawCell> cells, @Nullable Object[] values) {
		for (TemplateColumn column : this.table.columns()) {
			int place = this.places.getOrDefault(column, -1);
			boolean empty = place >= cells.size() || (place >= 0 && cells.get(place).isEmpty());
			if (column.needed() && place >= 0 && empty && values[this.table.index(column)] == null) {
				error(number, column, null, "value.missing", "The cell is empty.", column.name().endsWith("Status")
						? "Enter STATED or INFERRED if the value is given, otherwise NOT_STATED or NOT_APPLICABLE."
						: "Enter a value.");
			}
		}
	}

	/**
	 * Whether a row has the Chinese headings that the template has above the names of the
	 * columns. They name the columns if no row of names follows.
	 */
	private boolean isInChinese(List<RawCell> cells) {
		List<String> names = written(cells);
		return !names.isEmpty() && names.stream()
			.allMatch((name) -> this.table.column(name).isEmpty() && !withHeading(name).isEmpty()
					|| name.equals(AcceptedColumn.HEADING));
	}

	/** Whether most cells are names of columns, so that a slip in one hides no row. */
	private boolean isInEnglish(List<RawCell> cells) {
		List<String> names = written(cells);
		long known = names.stream()
			.filter((name) -> this.table.columns().stream().anyMatch((column) -> column.name().equalsIgnoreCase(name)))
			.count();
		return known * 2 > names.size();
	}

	private static List<String> written(List<RawCell> cells) {
		return cells.stream()
			.map((cell) -> plainName(PlainCharacters.of(cell.shown()).text()))
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private static String plainName(String shown) {
		return PlainCharacters.halfWidth(shown).strip();
	}

	private List<TemplateColumn> withHeading(String name) {
		return this.table.columns()
			.stream()
			.filter((column) -> PlainCharacters.halfWidth(column.heading()).equals(name))
			.toList();
	}

	private List<@Nullable TemplateColumn> header(int number, List<RawCell> cells) {
		List<@Nullable TemplateColumn> columns = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (RawCell cell : cells) {
			String name = plainName(plain(number, null, cell).shown());
			if (Acceptance.isHeading(name) && this.table.column(name).isEmpty()) {
				this.acceptance.at(columns.size());
				this.named.set(columns.size());
				columns.add(null);
				continue;
			}
			TemplateColumn column = column(number, name);
			if (column != null) {
				this.places.putIfAbsent(column, columns.size());
			}
			columns.add(column);
			this.named.set(columns.size() - 1, !name.isEmpty());
			if (name.isEmpty()) {
				continue;
			}
			if (column == null) {
				error(number, null, name, "column.unknown", "The table " + this.table.name() + " has no such column.",
						"Rename it to one of " + names(this.table.columns()) + ", or remove it.");
			}
			else if (!seen.add(column.name())) {
				error(number, column, name, "column.duplicate", "The column appears twice.", "Remove one of them.");
			}
		}
		List<TemplateColumn> missing = this.table.columns()
			.stream()
			.filter((column) -> column.needed() && !this.places.containsKey(column))
			.toList();
		if (!missing.isEmpty()) {
			error(number, null, null, "column.missing", "Missing: " + names(missing) + ".",
					"Add the columns; the template has all of them.");
		}
		return columns;
	}

	/**
	 * The column of a name, which may differ in case, or of a Chinese heading that no
	 * other column of the table has.
	 */
	private @Nullable TemplateColumn column(int number, String name) {
		TemplateColumn column = this.table.column(name).orElse(null);
		if (column != null) {
			return column;
		}
		List<TemplateColumn> headed = withHeading(name);
		if (headed.size() == 1) {
			return headed.get(0);
		}
		TemplateColumn other = this.table.columns()
			.stream()
			.filter((each) -> each.name().equalsIgnoreCase(name))
			.findFirst()
			.orElse(null);
		if (other != null) {
			note(number, other, name, "column.read-as", "Read as the column " + other.name() + ".");
		}
		return other;
	}

	private static String names(List<TemplateColumn> columns) {
		return String.join(", ", columns.stream().map(TemplateColumn::name).toList());
	}

	private void note(int number, @Nullable TemplateColumn column, String value, String code, String message) {
		this.issues.add(new Issue(Severity.NOTE, this.source, number, (column != null) ? column.name() : null, value,
				code, message, "Nothing to do, if this is correct."));
	}

	private void error(int number, @Nullable TemplateColumn column, @Nullable String value, String code, String message,
			String repair) {
		this.lacksNames = this.lacksNames || code.startsWith("column.")
				|| column != null && NAMES.contains(column.name());
		this.issues.add(new Issue(Severity.ERROR, this.source, number, (column != null) ? column.name() : null, value,
				code, message, repair));
	}

}
