package org.accordgraph.ingest.expansion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.ingest.draft.CellWords;
import org.accordgraph.ingest.draft.CellWords.Number;
import org.accordgraph.ingest.draft.CellWords.Promise;
import org.jspecify.annotations.Nullable;

/**
 * Expands the cell with the figures of a task into amounts, targets and its recurrence.
 */
final class FormFigures {

	private final CellWords words;

	private final FormIssues issues;

	private final ExpandedForm form;

	private final String document;

	private final Map<String, String> indicators = new HashMap<>();

	FormFigures(CellWords words, FormIssues issues, ExpandedForm form, String document) {
		this.words = words;
		this.issues = issues;
		this.form = form;
		this.document = document;
	}

	void add(FormRow row, ExpandedTable.Row commitment, Promise promise, String id, @Nullable LocalDate due,
			Set<String> evidence) {
		FormCell cell = row.get("amount");
		String task = row.get("task").text().replaceAll("[。；;.]+$", "");
		// 年度计划 is the plan of a year, not a yearly one.
		this.words.recurrence(cell.text() + (task.contains("每") ? " " + task : ""))
			.ifPresent((period) -> commitment.with("recurrence", period, cell.isEmpty() ? row.get("task") : cell));
		int ordinal = 0;
		for (String text : AgreementForm.several(cell.text())) {
			Optional<Number> number = this.words.figure(text);
			if (number.isEmpty() || number.get().unit().isEmpty()) {
				this.issues.error(cell, "form.figure", "%s is not a number with a unit.".formatted(text),
						"Enter such as 10亿元, 不少于20家, 每年3次; semicolons separate several.");
				continue;
			}
			Number read = number.get();
			String own = id + (read.isMoney() ? ".m" : ".t") + ++ordinal;
			ExpandedTable.Row figure = this.form.add(read.isMoney() ? "amounts" : "targets", cell)
				.with("id", own)
				.with("name", task + "：" + text)
				.with("of", id);
			if (read.isMoney()) {
				figure.with("purpose",
						text.contains("每年") ? "ANNUAL" : read.comparator().equals("LESS_THAN") ? "CAP" : "TOTAL");
			}
			else {
				figure.with("indicator", indicator(read, promise, cell, evidence))
					.with("deadline", due, row.get("until"))
					.with("deadlineStatus", (due != null) ? "STATED" : "NOT_STATED", row.get("until"))
					.with("baselineStatus", "NOT_STATED");
			}
			figure.with("value", read.value().stripTrailingZeros().toPlainString())
				.with("unit", read.unit())
				.with("valueText", text)
				.with("comparator", read.comparator())
				.evidence(evidence);
		}
	}

	private String indicator(Number number, Promise promise, FormCell cell, Set<String> evidence) {
		String name = (number.what().length() > 1) ? number.what() : promise.object();
		return this.indicators.computeIfAbsent(name + "|" + number.unit(), (any) -> {
			String id = this.document + "-i" + (this.indicators.size() + 1);
			this.form.add("indicators", cell)
				.with("id", id)
				.with("name", name)
				.with("unit", number.unit())
				.evidence(evidence);
			return id;
		});
	}

}
