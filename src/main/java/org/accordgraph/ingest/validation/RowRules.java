package org.accordgraph.ingest.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.Vocabulary;

import org.springframework.stereotype.Component;

/** Rules for single rows, after their references are resolved. */
@Component
class RowRules {

	private static final String SHA256 = "sha256";

	private final Vocabulary vocabulary;

	/** The statuses of which there is no value. */
	private final List<String> silences;

	private final Map<PropertyOf, List<String>> values = new ConcurrentHashMap<>();

	private final Map<String, List<RelationshipType.Ends>> ends = new ConcurrentHashMap<>();

	RowRules(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.silences = vocabulary.silences();
	}

	void check(StagedRow row, RowIssues rowIssues) {
		Background.check(row, rowIssues);
		for (TemplateColumn column : row.table().columns()) {
			row.table().valueOf(column).ifPresent((value) -> checkStatus(row, value, column, rowIssues));
		}
		switch (row.table().name()) {
			case "commitments" -> checkLevel(row, rowIssues);
			case "duties" -> checkBasis(row, rowIssues);
			case "passages" -> checkText(row, rowIssues);
			case "observations" -> checkPeriod(row, "asOf", "periodStart", "periodEnd", rowIssues);
			case "projects" -> checkProjectStatus(row, rowIssues);
			case "reports" -> checkReport(row, rowIssues);
			default -> {
			}
		}
	}

	/**
	 * A status column says whether the value beside it is given, and if not, why.
	 */
	private void checkStatus(StagedRow row, TemplateColumn value, TemplateColumn status, RowIssues rowIssues) {
		String why = row.text(status.name());
		boolean given = row.cell(value) != null || (value.name().equals(SHA256) && row.cell("text") != null);
		if (value.name().equals(SHA256) && !given) {
			// The rule for passages says so.
			return;
		}
		if (!why.isEmpty() && given == this.silences.contains(why)) {
			rowIssues.error(status.name(), why, "status.mismatch",
					given ? "The column " + value.name() + " has a value."
							: "The column " + value.name() + " is empty.",
					given ? "Enter STATED or INFERRED, or remove the value."
							: "Enter " + String.join(" or ", this.silences) + ", or enter the value.");
		}
	}

	/** A status in the table of projects becomes a status report. */
	private static void checkProjectStatus(StagedRow row, RowIssues rowIssues) {
		checkPeriod(row, "statusAsOf", "statusPeriodStart", "statusPeriodEnd", rowIssues);
		boolean dated = Stream.of("statusAsOf", "statusPeriodStart", "statusText")
			.anyMatch((column) -> !row.text(column).isEmpty());
		if (row.text("status").isEmpty() && dated) {
			rowIssues.error("status", null, "value.missing", "The row says when or how, but not which status.",
					"Enter the status, or leave all columns of the status empty.");
		}
		if (!row.text("status").isEmpty() && row.text("statusAsOfStatus").isEmpty()) {
			rowIssues.error("statusAsOfStatus", null, "value.missing", "The cell is empty.",
					"Enter STATED or INFERRED if the value is given, otherwise NOT_STATED or NOT_APPLICABLE.");
		}
	}

	/** A judgement has an author and a reason, a source has neither. */
	private static void checkReport(StagedRow row, RowIssues rowIssues) {
		checkPeriod(row, "asOf", "periodStart", "periodEnd", rowIssues);
		boolean analyst = row.text("by").equals("ANALYST");
		for (String column : List.of("author", "reason")) {
			if (analyst == row.text(column).isEmpty()) {
				rowIssues.error(column, row.text(column), "report.author",
						analyst ? "The judgement of an analyst needs an author and a reason."
								: "Only the judgement of an analyst has an author and a reason.",
						analyst ? "Enter both." : "Enter ANALYST in the column by, or leave the cell empty.");
			}
		}
	}

	private static void checkLevel(StagedRow row, RowIssues rowIssues) {
		boolean task = row.text("level").equals("2");
		String needed = task ? "area" : "agreement";
		String other = task ? "agreement" : "area";
		if (row.text(needed).isEmpty() && !row.text("level").isEmpty()) {
			rowIssues.error(needed, null, "commitment.level",
					"A commitment of level " + row.text("level") + " requires this column.",
					"Enter the " + needed + " to which it belongs.");
		}
		if (!row.text(other).isEmpty() && !row.text("level").isEmpty()) {
			rowIssues.error(other, row.text(other), "commitment.level",
					"A commitment of level " + row.text("level") + " cannot have this column.",
					task ? "Leave it empty: the agreement follows from the area."
							: "Leave it empty, or enter 2 as the level.");
		}
	}

	/** A period excludes a single date, and does not end before it starts. */
	private static void checkPeriod(StagedRow row, String day, String start, String end, RowIssues rowIssues) {
		if (row.text(start).isEmpty() && row.text(end).isEmpty()) {
			return;
		}
		if (!row.text(day).isEmpty() || !row.text(day + "Status").equals("NOT_APPLICABLE")) {
			rowIssues.error(day, row.text(day), "period.invalid", "A row with a period has no single date.",
					"Leave " + day + " empty and enter NOT_APPLICABLE in " + day + "Status, or remove the period.");
		}
		if (row.text(start).isEmpty() || (!row.text(end).isEmpty() && row.text(end).compareTo(row.text(start)) < 0)) {
			rowIssues.error(start, row.text(start), "period.invalid",
					"The period has no first day, or ends before it starts.",
					"Enter its first day; leave the last one empty if it is open.");
		}
	}

	private static void checkBasis(StagedRow row, RowIssues rowIssues) {
		if (row.text("basis").equals("INHERITED")) {
			rowIssues.error("basis", "INHERITED", "duty.inherited", "Duties inherited from the signature are computed.",
					"Remove the row, and enter the words of the text in the column dutyWords of the commitment.");
		}
	}

	private static void checkText(StagedRow row, RowIssues rowIssues) {
		TemplateColumn text = row.table().column("text").orElseThrow();
		boolean atHand = !row.text(SHA256 + "Status").equals("NOT_STATED");
		if (atHand && row.cell(text) == null && row.text(SHA256).isEmpty()) {
			rowIssues.error("text", null, "passage.text", "The passage has neither text nor SHA-256.",
					"Enter the text, of which only the SHA-256 is stored; if it is not at hand, enter NOT_STATED in sha256Status.");
		}
		else if (row.cell(text) != null && !row.text(SHA256).isEmpty()
				&& !row.text(SHA256).equals(String.valueOf(row.cell(text)))) {
			rowIssues.error("sha256", row.text("sha256"), "passage.text", "This is not the SHA-256 of the text.",
					"Leave the cell empty; it is computed.");
		}
	}

	/** Checks the values of a relation against those of its type. */
	void checkValues(StagedRow row, String type, RowIssues rowIssues) {
		for (TemplateColumn column : row.table().columns()) {
			List<String> values = this.values.computeIfAbsent(new PropertyOf(type, column.place().name()),
					(key) -> this.vocabulary.valuesIfAny(type, column.place().name()));
			String value = row.text(column.name());
			boolean any = values.isEmpty() && !Background.isBackground(value);
			if (column.isProperty() && !value.isEmpty() && !any && !values.contains(value)) {
				rowIssues.error(column.name(), value, "relation.value",
						type + " does not accept this value of " + column.name() + ".",
						values.isEmpty() ? "Leave it empty." : "Enter one of " + String.join(", ", values) + ".");
			}
		}
	}

	/** Checks the kinds of entity that a relationship links. */
	void checkEnds(String type, NamedEntity from, NamedEntity to, TemplateColumn end, RowIssues rowIssues) {
		List<RelationshipType.Ends> all = this.ends.computeIfAbsent(type, this.vocabulary::endsOf);
		if (all.stream().noneMatch((ends) -> from.is(ends.from()) && to.is(ends.to()))) {
			boolean begins = end.place().kind() == StoredAs.Kind.FROM;
			rowIssues.error(end.name(), (begins ? from : to).id(), "relation.ends",
					"%s cannot lead from %s to %s.".formatted(type, from.labels(), to.labels()),
					"It leads from " + String.join("; from ", all.stream()
						.map((ends) -> String.join(" or ", ends.from()) + " to " + String.join(" or ", ends.to()))
						.toList()) + ".");
		}
	}

	/** A property of a relationship type. */
	private record PropertyOf(String type, String property) {

	}

}
