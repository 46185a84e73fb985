package org.accordgraph.ingest.expansion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.ingest.draft.CellWords;
import org.accordgraph.ingest.draft.CellWords.Number;
import org.accordgraph.ingest.draft.CellWords.Span;
import org.accordgraph.ingest.form.FormField;
import org.accordgraph.ingest.form.Forms;
import org.accordgraph.ingest.form.LastFigures.LastFigure;

/**
 * Expands the form for follow-ups: each row is a figure or state of an entity of the
 * graph, from a source that rows below share. A figure that differs from the last known
 * one by an order of magnitude or by one digit is noted.
 */
final class FollowUpForm {

	private static final List<String> OF_SOURCE = List.of("source", "publisher", "address", "published");

	private static final List<String> STATE = List.of("状态", "进展", "state", "status");

	/** From here on, another order of magnitude. */
	private static final BigDecimal MAGNITUDE = BigDecimal.valueOf(8);

	/** In a shorter number, one other digit is no slip. */
	private static final int FEWEST_DIGITS = 3;

	private final FilledForm filled;

	private final Surroundings around;

	private final FormIssues issues;

	private final ExpandedForm form;

	private final Map<String, String> documents = new LinkedHashMap<>();

	private final Map<String, String> passages = new HashMap<>();

	private final Map<String, Integer> ordinals = new HashMap<>();

	private final Map<String, String> indicators = new HashMap<>();

	FollowUpForm(FilledForm filled, Surroundings around, FormIssues issues) {
		this.filled = filled;
		this.around = around;
		this.issues = issues;
		this.form = new ExpandedForm(filled.source());
	}

	ExpandedForm expand() {
		Map<String, FormCell> above = new HashMap<>();
		if (this.filled.rows().isEmpty()) {
			this.issues.error(new FormCell(this.filled.source(), 0, "", RawCell.EMPTY), "form.empty",
					"The form has no row.", "Enter one figure a row below the headings.");
		}
		for (FormRow each : this.filled.rows()) {
			FormRow row = each;
			if (!row.get("source").isEmpty()) {
				// Another source has its own publisher, address and day.
				above.clear();
			}
			for (String field : OF_SOURCE) {
				FormCell before = above.get(field);
				if (row.get(field).isEmpty() && before != null) {
					row = row.with(field, before);
				}
				else if (!row.get(field).isEmpty()) {
					above.put(field, row.get(field));
				}
			}
			if (isComplete(row)) {
				row(row);
			}
		}
		return this.form;
	}

	private boolean isComplete(FormRow row) {
		boolean complete = true;
		for (FormField field : this.around.forms().fields(Forms.FOLLOW_UP, false)) {
			if (field.needed() && row.get(field.key()).isEmpty()) {
				complete = false;
				this.issues.error(row.get(field.key()), "value.missing", "The cell is empty.",
						"Enter a value: " + field.noteEn() + ".");
			}
		}
		return complete;
	}

	private void row(FormRow row) {
		String document = document(row);
		String passage = passage(row, document);
		FormCell what = row.get("what");
		if (STATE.contains(what.text().toLowerCase(Locale.ROOT))) {
			state(row, document, passage);
			return;
		}
		figure(row, document, passage);
	}

	private String document(FormRow row) {
		FormCell source = row.get("source");
		FormCell published = row.get("published");
		String key = source.text() + "|" + published.text();
		return this.documents.computeIfAbsent(key, (any) -> {
			String day = FormDates.day(published).map((date) -> "-" + date).orElse("");
			String id = CellWords.id("", source.text()) + day;
			this.form.add("documents", source)
				.with("id", id)
				.with("name", source.text())
				.as("publisher", row.get("publisher"))
				.as("publishedOn", published)
				.as("address", row.get("address"));
			this.form.add("segments", source)
				.with("id", id + ".s1")
				.with("document", id)
				.with("ordinal", 1)
				.with("article", "text")
				.with("name", source.text());
			return id;
		});
	}

	/** The passage of a row; one whose text is not at hand has none. */
	private String passage(FormRow row, String document) {
		FormCell cell = row.get("passage").isEmpty() ? row.get("source") : row.get("passage");
		boolean atHand = !row.get("passage").isEmpty();
		return this.passages.computeIfAbsent(document + "|" + atHand + "|" + cell.text(), (any) -> {
			int ordinal = this.ordinals.merge(document, 1, Integer::sum);
			String id = "%s.s1.%02d".formatted(document, ordinal);
			this.form.add("passages", cell)
				.with("id", id)
				.with("segment", document + ".s1")
				.with("ordinal", ordinal)
				.with("kind", "TEXT")
				.with("text", atHand ? cell.text() : null)
				.with("sha256Status", atHand ? null : "NOT_STATED");
			return id;
		});
	}

	private void figure(FormRow row, String document, String passage) {
		FormCell entity = row.get("entity");
		FormCell what = row.get("what");
		FormCell cell = row.get("figure");
		Optional<Number> read = this.around.words().figure(cell.text());
		if (read.isEmpty()) {
			this.issues.error(cell, "form.figure", "Not a number.",
					"Enter a number, optionally with 约, 超过 and 万, 亿, or about, more than and million; a state needs 状态 or state beside it.");
			return;
		}
		Optional<LastFigure> last = this.around.figures().of(entity.text(), what.text());
		String unit = !row.get("unit").isEmpty() ? row.get("unit").text()
				: !read.get().unit().isEmpty() ? read.get().unit() : last.map(LastFigure::unit).orElse("");
		if (unit.isEmpty()) {
			this.issues.error(row.get("unit"), "value.missing",
					"The cell is empty, and the graph knows no such figure of this entity.", "Enter the unit.");
			return;
		}
		last.filter((figure) -> figure.unit().equals(unit)).ifPresent((figure) -> compare(cell, read.get(), figure));
		String id = document + "-f" + this.ordinals.merge(document + "-f", 1, Integer::sum);
		Set<String> evidence = Set.of(passage);
		ExpandedTable.Row observation = this.form.add("observations", entity)
			.with("id", id)
			.with("name", entity.text() + what.text() + cell.text())
			.with("of", entity.text())
			.with("indicator", indicator(what, unit, document, evidence), what)
			.with("value", read.get().value().stripTrailingZeros().toPlainString(), cell)
			.with("unit", unit, row.get("unit").isEmpty() ? cell : row.get("unit"))
			.with("valueText", cell.text(), cell)
			.with("comparator", read.get().comparator(), cell);
		nature(observation, row.get("sure"));
		time(observation, row);
		observation.evidence(evidence);
	}

	private String indicator(FormCell what, String unit, String document, Set<String> evidence) {
		Optional<String> known = this.around.figures().indicator(what.text(), unit);
		return known.orElseGet(() -> this.indicators.computeIfAbsent(document + what.text() + "|" + unit, (any) -> {
			String id = document + "-i" + this.ordinals.merge(document + "-i", 1, Integer::sum);
			this.form.add("indicators", what)
				.with("id", id)
				.with("name", what.text())
				.with("unit", unit)
				.evidence(evidence);
			return id;
		}));
	}

	private void nature(ExpandedTable.Row row, FormCell sure) {
		if (sure.isEmpty()) {
			return;
		}
		Optional<String> nature = this.around.nature(sure.text());
		if (nature.isEmpty()) {
			this.issues.error(sure, "form.sure", "Not one of the words for how sure a figure is.",
					"Leave the cell empty for what was measured; otherwise enter 设计, 计划 or 预计; design, planned or expected.");
			return;
		}
		row.with("nature", nature.get(), sure);
	}

	private void time(ExpandedTable.Row row, FormRow cells) {
		FormCell cell = cells.get("asof");
		LocalDate published = FormDates.day(cells.get("published")).orElse(null);
		Optional<Span> span = FormDates.day(cell)
			.map((day) -> new Span(day, null, null))
			.or(() -> cell.isEmpty() ? Optional.empty() : this.around.words().time(cell.text(), published));
		if (span.isEmpty() && !cell.isEmpty()) {
			this.issues.error(cell, "form.time", "Not a day or period.",
					"Enter a day such as 2024-06-30, or 2024年6月底, 2024年上半年, 2024年; leave the cell empty if the source does not say.");
		}
		Span read = span.orElse(new Span(null, null, null));
		row.with("asOf", read.day(), cell)
			.with("asOfStatus", status(read), cell)
			.with("periodStart", read.from(), cell)
			.with("periodEnd", read.to(), cell);
	}

	private static String status(Span span) {
		return (span.day() != null) ? "STATED" : (span.from() != null) ? "NOT_APPLICABLE" : "NOT_STATED";
	}

	private void state(FormRow row, String document, String passage) {
		FormCell cell = row.get("figure");
		FormCell entity = row.get("entity");
		Optional<String> status = this.around.anyStatus(cell.text());
		if (status.isEmpty()) {
			this.issues.error(cell, "form.state", "Not a state.", "Enter one of the words for the states of the model: "
					+ this.around.statuses("Project") + ", " + this.around.statuses("Commitment") + ".");
			return;
		}
		ExpandedTable.Row report = this.form.add("reports", entity)
			.with("id", document + "-r" + this.ordinals.merge(document + "-r", 1, Integer::sum))
			.with("name", entity.text() + "：" + cell.text())
			.with("of", entity.text())
			.with("status", status.get(), cell)
			.with("statusText", cell.text(), cell);
		nature(report, row.get("sure"));
		time(report, row);
		report.evidence(Set.of(passage));
	}

	private void compare(FormCell cell, Number number, LastFigure last) {
		if (isSlip(number.value(), last.value())) {
			this.issues.note(cell, "form.digit-slip",
					"The last known value is %s. The new one differs from it by an order of magnitude or by one digit: check for a typo."
						.formatted(last.shown()));
		}
	}

	/** Whether one number may be the other with a typing error. */
	static boolean isSlip(BigDecimal one, BigDecimal other) {
		if (one.signum() <= 0 || other.signum() <= 0 || one.compareTo(other) == 0) {
			return false;
		}
		BigDecimal ratio = one.max(other).divide(one.min(other), 4, RoundingMode.HALF_UP);
		if (ratio.compareTo(MAGNITUDE) >= 0) {
			return true;
		}
		String a = one.stripTrailingZeros().unscaledValue().toString();
		String b = other.stripTrailingZeros().unscaledValue().toString();
		if (a.length() != b.length() || a.length() < FEWEST_DIGITS) {
			return false;
		}
		int different = 0;
		for (int i = 0; i < a.length(); i++) {
			different += (a.charAt(i) != b.charAt(i)) ? 1 : 0;
		}
		char[] sorted = a.toCharArray();
		char[] others = b.toCharArray();
		Arrays.sort(sorted);
		Arrays.sort(others);
		// Another last digit is what one expects of a new figure.
		boolean single = different == 1 && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
		return single || different == 2 && Arrays.equals(sorted, others);
	}

}
