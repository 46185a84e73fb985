package org.accordgraph.ingest.expansion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.ingest.datapackage.PlainCharacters;
import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.ingest.datapackage.RawTable;
import org.accordgraph.ingest.form.FormField;
import org.accordgraph.ingest.form.Forms;
import org.accordgraph.ingest.issue.Issue;

/**
 * A form as somebody filled it in: the lines of its head, each a heading with the value
 * beside it, then a row of headings, in one language or both, and the rows below.
 *
 * @param source the sheet or file
 * @param head the cells of the head, by the key of the field
 * @param rows the cells of each row that is not empty, by the key of the field
 */
record FilledForm(String source, FormRow head, List<FormRow> rows) {

	/** A row with fewer headings is not the row of headings. */
	private static final int FEWEST_HEADINGS = 3;

	/** More rows than anybody types. */
	private static final int MOST_ROWS = 5_000;

	/** Begins a line that explains the form. */
	private static final String REMARK = "※";

	static FilledForm read(RawTable table, Forms forms, FormIssues issues) throws IOException {
		Reading reading = new Reading(table, forms, issues);
		table.read(reading);
		return reading.form();
	}

	/** The cell of a field of the head; empty if it is left empty. */
	FormCell head(String key) {
		return this.head.get(key);
	}

	private static final class Reading implements RawTable.Rows {

		private final RawTable table;

		private final FormIssues issues;

		private final List<FormField> fields;

		private final List<FormField> columns;

		private final Map<String, FormCell> head = new HashMap<>();

		private final List<FormRow> rows = new ArrayList<>();

		private final Map<Integer, FormField> places = new LinkedHashMap<>();

		private final Map<Integer, String> headings = new HashMap<>();

		private Reading(RawTable table, Forms forms, FormIssues issues) {
			this.table = table;
			this.issues = issues;
			this.fields = forms.fields(table.name(), true);
			this.columns = forms.fields(table.name(), false);
		}

		@Override
		public void row(int number, List<RawCell> cells) {
			List<String> texts = cells.stream()
				.map((cell) -> PlainCharacters.halfWidth(PlainCharacters.of(cell.shown()).text()).strip())
				.toList();
			if (texts.stream().allMatch(String::isEmpty) || texts.get(0).startsWith(REMARK)) {
				return;
			}
			if (headings(texts)) {
				return;
			}
			if (this.places.isEmpty()) {
				this.fields.stream()
					.filter((field) -> field.isHeadedBy(texts.get(0)))
					.findFirst()
					.ifPresent((field) -> this.head
						.put(field.key(), new FormCell(this.table.source(), number, texts.get(0),
								readable(number, texts.get(0), (cells.size() > 1) ? cells.get(1) : RawCell.EMPTY))));
				return;
			}
			Map<String, FormCell> row = new HashMap<>();
			for (FormField column : this.columns) {
				row.put(column.key(), new FormCell(this.table.source(), number, column.zh(), RawCell.EMPTY));
			}
			this.places.forEach((place, column) -> {
				String heading = this.headings.getOrDefault(place, column.zh());
				RawCell cell = (place < cells.size() && !column.key().equals("known")) ? cells.get(place)
						: RawCell.EMPTY;
				row.put(column.key(),
						new FormCell(this.table.source(), number, heading, readable(number, heading, cell)));
			});
			unheaded(number, texts);
			if (new FormRow(row).isEmpty()) {
				return;
			}
			if (this.rows.size() == MOST_ROWS) {
				this.issues.add(Issue.ofSource(this.table.source(), "form.too-long",
						"The form has more than %d rows; the others are not read.".formatted(MOST_ROWS),
						"Divide it, or fill in the tables."));
			}
			if (this.rows.size() <= MOST_ROWS) {
				this.rows.add(new FormRow(row));
			}
		}

		/** Takes the row of headings, and one in the other language below it. */
		private boolean headings(List<String> texts) {
			Map<Integer, FormField> found = new LinkedHashMap<>();
			for (int i = 0; i < texts.size(); i++) {
				String text = texts.get(i);
				int place = i;
				this.columns.stream()
					.filter((column) -> column.isHeadedBy(text))
					.findFirst()
					.ifPresent((column) -> found.put(place, column));
			}
			boolean all = found.size() == texts.stream().filter((text) -> !text.isEmpty()).count();
			if (found.size() < FEWEST_HEADINGS || !this.places.isEmpty() && !all) {
				return false;
			}
			if (this.places.isEmpty()) {
				Set<String> seen = new HashSet<>();
				found.forEach((place, column) -> {
					if (seen.add(column.key())) {
						this.places.put(place, column);
					}
				});
				for (int i = 0; i < texts.size(); i++) {
					this.headings.put(i, texts.get(i));
				}
			}
			return true;
		}

		private void unheaded(int number, List<String> texts) {
			for (int i = 0; i < texts.size(); i++) {
				if (!texts.get(i).isEmpty() && !this.places.containsKey(i)) {
					String heading = this.headings.getOrDefault(i, "");
					this.issues.error(new FormCell(this.table.source(), number, heading, RawCell.text(texts.get(i))),
							"cell.no-column", "The cell has no heading of the form above it.",
							"Remove it, or name the column by one of the headings of the form.");
				}
			}
		}

		private RawCell readable(int number, String heading, RawCell cell) {
			String code = switch (cell.kind()) {
				case FORMULA -> "cell.formula";
				case ERROR -> "cell.error";
				case BOOLEAN -> "cell.boolean";
				default -> "";
			};
			if (code.isEmpty()) {
				return cell;
			}
			this.issues.error(new FormCell(this.table.source(), number, heading, RawCell.text(cell.shown())), code,
					"The cell holds a formula, an error, or true or false.", "Type its value.");
			return RawCell.EMPTY;
		}

		@Override
		public void issue(Issue issue) {
			this.issues.add(issue);
		}

		private FilledForm form() {
			if (this.places.isEmpty()) {
				this.issues
					.add(Issue.ofSource(this.table.source(), "form.no-heading", "The form has no row of headings.",
							"Copy the form anew: GET /api/import/template?form=" + this.table.name() + "."));
			}
			this.fields.forEach((field) -> this.head.computeIfAbsent(field.key(),
					(key) -> new FormCell(this.table.source(), 0, field.zh(), RawCell.EMPTY)));
			return new FilledForm(this.table.source(), new FormRow(Map.copyOf(this.head)), List.copyOf(this.rows));
		}

	}

}
