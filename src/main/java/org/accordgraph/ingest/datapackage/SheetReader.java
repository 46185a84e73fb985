package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;

import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one sheet, row by row. Formulas are reported, never computed: a
 * formula is also a cell within the range of an array or of a data table, which has a
 * value only.
 */
final class SheetReader {

	/** More formulas that fill ranges at once are no table. */
	private static final int MAX_RANGES = 1_000;

	private static final int MAX_NUMBER_LENGTH = 400;

	private static final int MAX_LISTED = 10;

	private final XmlPart xml;

	private final String source;

	private final SharedStrings strings;

	private final CellFormats formats;

	private final RawTable.Rows rows;

	private final List<CellRange> formulaRanges = new ArrayList<>();

	private final List<Integer> hiddenRows = new ArrayList<>();

	private int row;

	private int hidden;

	SheetReader(XmlPart xml, String source, SharedStrings strings, CellFormats formats, RawTable.Rows rows) {
		this.xml = xml;
		this.source = source;
		this.strings = strings;
		this.formats = formats;
		this.rows = rows;
	}

	void read() throws IOException {
		while (this.xml.nextElement()) {
			switch (this.xml.element()) {
				case "row" -> row();
				case "mergeCell" -> this.rows.issue(Issue.ofSource(this.source, "cell.merged",
						"The cells " + this.xml.attribute("ref", "") + " are merged.",
						"Unmerge them, and fill in each cell."));
				case "col" -> column();
				default -> {
				}
			}
		}
		if (this.hidden > 0) {
			String listed = String.join(", ", this.hiddenRows.stream().map(String::valueOf).toList());
			note("row.hidden", (this.hidden == 1) ? "Row " + listed + " is hidden; it is read like the others."
					: this.hidden + " rows are hidden, such as " + listed + "; they are read like the others.");
		}
	}

	private void column() throws IOException {
		if (isHidden("width")) {
			int first = position(this.xml.attribute("min", "1"), CellRange.MAX_COLUMNS);
			int last = position(this.xml.attribute("max", "1"), CellRange.MAX_COLUMNS);
			// Excel hides all columns after the last one of a table at once.
			if (last < CellRange.MAX_COLUMNS) {
				note("column.hidden",
						(first == last)
								? "Column " + CellRange.letters(first) + " is hidden; it is read like the others."
								: "Columns " + CellRange.letters(first) + " to " + CellRange.letters(last)
										+ " are hidden; they are read like the others.");
			}
		}
	}

	/** Some programs hide a row or column by its size. */
	private boolean isHidden(String size) throws Unreadable {
		return this.xml.is("hidden") || this.xml.attribute(size, "").matches("0(\\.0+)?");
	}

	private void note(String code, String message) {
		this.rows.issue(new Issue(Severity.NOTE, this.source, null, null, null, code, message,
				"Delete what is not meant to be imported."));
	}

	private void row() throws IOException {
		String given = this.xml.attribute("r");
		int number = (given != null) ? position(given, CellRange.MAX_ROWS) : this.row + 1;
		if (number <= this.row || number > CellRange.MAX_ROWS) {
			throw this.xml.damaged("row " + number + " follows row " + this.row);
		}
		this.row = number;
		this.formulaRanges.removeIf((range) -> range.lastRow() < number);
		boolean isHidden = isHidden("ht");
		List<@Nullable RawCell> cells = new ArrayList<>();
		int event = this.xml.next();
		while (event != XMLStreamConstants.END_ELEMENT || !this.xml.element().equals("row")) {
			if (event == XMLStreamConstants.END_DOCUMENT) {
				throw this.xml.damaged("row " + number + " has no end");
			}
			if (event == XMLStreamConstants.START_ELEMENT && this.xml.element().equals("c")) {
				cell(cells);
			}
			event = this.xml.next();
		}
		List<RawCell> filled = new ArrayList<>(cells.size());
		cells.forEach((cell) -> filled.add((cell != null) ? cell : RawCell.EMPTY));
		if (filled.stream().anyMatch((cell) -> !cell.isEmpty())) {
			if (isHidden && this.hidden++ < MAX_LISTED) {
				this.hiddenRows.add(number);
			}
			this.rows.row(number, filled);
		}
	}

	private int position(String text, int max) throws Unreadable {
		if (text.matches("[1-9]\\d{0,6}") && Integer.parseInt(text) <= max) {
			return Integer.parseInt(text);
		}
		throw this.xml.damaged("it has a row or column " + EntryName.shown(text) + ", which is beyond any sheet");
	}

	private void cell(List<@Nullable RawCell> cells) throws IOException {
		int column = cells.size() + 1;
		String given = this.xml.attribute("r");
		if (given != null) {
			column = CellRange.of(given)
				.filter(CellRange::isOneCell)
				.orElseThrow(() -> this.xml
					.damaged("it has a cell " + EntryName.shown(given) + ", which is beyond any sheet"))
				.firstColumn();
		}
		String name = CellRange.letters(Math.min(column, CellRange.MAX_COLUMNS)) + this.row;
		if (column > CellRange.MAX_COLUMNS || column <= cells.size() && cells.get(column - 1) != null) {
			throw this.xml.damaged("its cell " + name + " comes twice, or is beyond any sheet");
		}
		RawCell cell = value(name, column);
		if (column > cells.size()) {
			cells.addAll(Collections.nCopies(column - cells.size(), null));
		}
		cells.set(column - 1, cell);
	}

	/** Reads a cell up to its end. */
	private RawCell value(String name, int column) throws IOException {
		String type = this.xml.attribute("t", "n");
		String style = this.xml.attribute("s", "0");
		StringBuilder value = new StringBuilder();
		StringBuilder formula = new StringBuilder();
		boolean hasFormula = false;
		String inline = "";
		int event = this.xml.next();
		while (event != XMLStreamConstants.END_ELEMENT || !this.xml.element().equals("c")) {
			if (event == XMLStreamConstants.END_DOCUMENT) {
				throw this.xml.damaged("its cell " + name + " has no end");
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (this.xml.element()) {
					case "f" -> {
						hasFormula = true;
						rememberRange();
						text("f", formula);
					}
					case "v" -> text("v", value);
					case "is" -> inline = RichText.read(this.xml);
					default -> {
					}
				}
			}
			event = this.xml.next();
		}
		if (hasFormula || isWithinFormula(column)) {
			return new RawCell(RawCell.Kind.FORMULA, "=" + formula);
		}
		return value(name, type, value.toString(), style, inline);
	}

	private boolean isWithinFormula(int column) {
		return this.formulaRanges.stream().anyMatch((range) -> range.contains(this.row, column));
	}

	private void rememberRange() throws Unreadable {
		String type = this.xml.attribute("t", "");
		Optional<CellRange> range = CellRange.of(this.xml.attribute("ref", ""));
		if ((type.equals("array") || type.equals("dataTable")) && range.isPresent() && !range.get().isOneCell()) {
			this.formulaRanges.add(range.get());
			if (this.formulaRanges.size() > MAX_RANGES) {
				throw this.xml.damaged("it has more than " + MAX_RANGES + " formulas that fill ranges");
			}
		}
	}

	/** Reads the text of the current element up to its end. */
	private void text(String element, StringBuilder text) throws IOException {
		int event = this.xml.next();
		while (event != XMLStreamConstants.END_ELEMENT || !this.xml.element().equals(element)) {
			if (event == XMLStreamConstants.END_DOCUMENT) {
				throw this.xml.damaged("a cell has no end");
			}
			if (event == XMLStreamConstants.CHARACTERS) {
				RichText.append(text, this.xml);
			}
			event = this.xml.next();
		}
	}

	private RawCell value(String name, String type, String value, String style, String inline) throws Unreadable {
		return switch (type) {
			case "s" -> shared(name, value.strip());
			case "inlineStr" -> RawCell.text(inline.isEmpty() ? CellText.decoded(value) : inline);
			case "str" -> RawCell.text(CellText.decoded(value));
			case "b" -> value.isBlank() ? RawCell.EMPTY
					: new RawCell(RawCell.Kind.BOOLEAN, value.strip().matches("1|true") ? "TRUE" : "FALSE");
			case "e" -> new RawCell(RawCell.Kind.ERROR, value.strip());
			case "d" -> this.formats.isoDate(value.strip());
			case "n" -> value.isBlank() ? RawCell.text(inline) : number(name, value.strip(), style);
			default -> throw this.xml.damaged("its cell " + name + " has the unknown type " + EntryName.shown(type));
		};
	}

	private RawCell shared(String name, String number) throws Unreadable {
		String text = number.matches("\\d{1,9}") ? this.strings.text(Integer.parseInt(number)) : null;
		if (text == null && !number.isEmpty()) {
			throw this.xml
				.damaged("its cell " + name + " refers to text " + EntryName.shown(number) + ", which is missing");
		}
		return (text != null) ? RawCell.text(text) : RawCell.EMPTY;
	}

	/**
	 * Numbers as programs write them: with an exponent, too, but none that fills the
	 * memory.
	 */
	private RawCell number(String name, String text, String style) throws Unreadable {
		if (text.length() <= MAX_NUMBER_LENGTH && text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
			return this.formats.cell(new BigDecimal(text), style);
		}
		throw this.xml.damaged("its cell " + name + " holds " + EntryName.shown(text) + ", which is no number");
	}

}
