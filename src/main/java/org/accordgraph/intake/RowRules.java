package org.accordgraph.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.form.Column;
import org.accordgraph.form.Place;
import org.springframework.stereotype.Component;

/** What must hold in a row whose references are known. */
@Component
class RowRules {

	private static final Set<String> SILENT = Set.of("NOT_STATED", "NOT_APPLICABLE");

	private final Vocabulary vocabulary;

	private final Map<String, List<String>> values = new ConcurrentHashMap<>();

	private final Map<String, List<Vocabulary.Ends>> ends = new ConcurrentHashMap<>();

	RowRules(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	void check(StagedRow row, Reported reported) {
		Background.check(row, reported);
		for (Column column : row.table().columns()) {
			row.table().valueOf(column).ifPresent((value) -> checkStatus(row, value, column, reported));
		}
		switch (row.table().name()) {
			case "commitments" -> checkLevel(row, reported);
			case "duties" -> checkBasis(row, reported);
			case "passages" -> checkText(row, reported);
			case "observations" -> checkPeriod(row, "asOf", "periodStart", "periodEnd", reported);
			case "projects" -> checkPeriod(row, "statusAsOf", "statusPeriodStart", "statusPeriodEnd", reported);
			default -> {
			}
		}
	}

	/**
	 * The status of a status tells only that the text does not say it in so many words.
	 */
	private static void checkStatus(StagedRow row, Column told, Column status, Reported reported) {
		String why = row.text(status.name());
		boolean there = row.cell(told) != null;
		if (!why.isEmpty() && there == SILENT.contains(why)) {
			reported.error(status.name(), why, "rule.silence",
					there ? "The value of " + told.name() + " is given."
							: "The value of " + told.name() + " is not given.",
					there ? "Write STATED or INFERRED, or take the value away."
							: "Write NOT_STATED or NOT_APPLICABLE, or give the value.");
		}
	}

	private static void checkLevel(StagedRow row, Reported reported) {
		boolean task = row.text("level").equals("2");
		String needed = task ? "area" : "agreement";
		String other = task ? "agreement" : "area";
		if (row.text(needed).isEmpty() && !row.text("level").isEmpty()) {
			reported.error(needed, null, "rule.level", "A commitment of level " + row.text("level") + " needs it.",
					"Name the " + needed + " to which it belongs.");
		}
		if (!row.text(other).isEmpty() && !row.text("level").isEmpty()) {
			reported.error(other, row.text(other), "rule.level",
					"A commitment of level " + row.text("level") + " has none.",
					task ? "Leave it empty: the area tells the agreement."
							: "Leave it empty, or write 2 as the level.");
		}
	}

	/** A period is no day, and ends no sooner than it begins. */
	private static void checkPeriod(StagedRow row, String day, String start, String end, Reported reported) {
		if (row.text(start).isEmpty() && row.text(end).isEmpty()) {
			return;
		}
		if (!row.text(day).isEmpty() || !row.text(day + "Status").equals("NOT_APPLICABLE")) {
			reported.error(day, row.text(day), "rule.period", "A period is given, so that no day applies.",
					"Leave " + day + " empty and write NOT_APPLICABLE in " + day + "Status, or take the period away.");
		}
		if (row.text(start).isEmpty() || (!row.text(end).isEmpty() && row.text(end).compareTo(row.text(start)) < 0)) {
			reported.error(start, row.text(start), "rule.period", "The period has no first day before its last.",
					"Give its first day; leave the last one empty if it is open.");
		}
	}

	private static void checkBasis(StagedRow row, Reported reported) {
		if (row.text("basis").equals("INHERITED")) {
			reported.error("basis", "INHERITED", "rule.derived",
					"Duties that follow from the signature alone are computed.",
					"Take the row out; put the words of the text into the column dutyWords of the commitment.");
		}
	}

	private static void checkText(StagedRow row, Reported reported) {
		Column text = row.table().column("text").orElseThrow();
		if (row.cell(text) == null && row.text("sha256").isEmpty()) {
			reported.error("text", null, "rule.passage", "Neither its text nor its SHA-256 is given.",
					"Write the text; only its SHA-256 is kept.");
		}
		else if (row.cell(text) != null && !row.text("sha256").isEmpty()
				&& !row.text("sha256").equals(String.valueOf(row.cell(text)))) {
			reported.error("sha256", row.text("sha256"), "rule.passage", "It is not the SHA-256 of the text.",
					"Leave it empty; it is computed.");
		}
	}

	/** Whether the values of a relation are those of its type. */
	void checkValues(StagedRow row, String type, Reported reported) {
		for (Column column : row.table().columns()) {
			List<String> values = this.values.computeIfAbsent(type + " " + column.place().name(),
					(key) -> this.vocabulary.valuesIfAny(type, column.place().name()));
			String value = row.text(column.name());
			boolean any = values.isEmpty() && !Background.isWord(value);
			if (column.isProperty() && !value.isEmpty() && !any && !values.contains(value)) {
				reported.error(column.name(), value, "relation.value",
						type + " does not take this as its " + column.name() + ".",
						values.isEmpty() ? "Leave it empty." : "Write one of " + String.join(", ", values) + ".");
			}
		}
	}

	/** Whether a relationship may link two things. */
	void checkEnds(String type, Thing from, Thing to, Column end, Reported reported) {
		List<Vocabulary.Ends> all = this.ends.computeIfAbsent(type, this.vocabulary::endsOf);
		if (all.stream().noneMatch((ends) -> from.is(ends.from()) && to.is(ends.to()))) {
			boolean begins = end.place().kind() == Place.Kind.FROM;
			reported.error(end.name(), (begins ? from : to).id(), "relation.ends",
					"%s does not lead from %s to %s.".formatted(type, from.labels(), to.labels()),
					"It leads from " + String.join("; from ", all.stream()
						.map((ends) -> String.join(" or ", ends.from()) + " to " + String.join(" or ", ends.to()))
						.toList()) + ".");
		}
	}

}
