package org.accordgraph.ingest.expansion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.ingest.draft.CellWords.Promise;
import org.jspecify.annotations.Nullable;

/**
 * Expands the rows of a form into the commitments of its agreement: areas, the tasks in
 * them, and those beside them, each with what it is to create and its state. Ids follow
 * from the parent and the ordinal.
 */
final class AgreementTasks {

	private static final String NOT_STATED = "NOT_STATED";

	private static final String STATED = "STATED";

	private final FilledForm filled;

	private final Surroundings around;

	private final FormIssues issues;

	private final ExpandedForm form;

	private final FormSource source;

	private final String agreement;

	private final FormDuties duties;

	private final FormFigures figures;

	private final Map<String, String> deliverables = new HashMap<>();

	AgreementTasks(FilledForm filled, Surroundings around, FormIssues issues, ExpandedForm form, FormSource source,
			String agreement, FormDuties duties) {
		this.filled = filled;
		this.around = around;
		this.issues = issues;
		this.form = form;
		this.source = source;
		this.agreement = agreement;
		this.duties = duties;
		this.figures = new FormFigures(around.words(), issues, form, source.id());
	}

	/** An area with its rows. */
	private record Area(FormCell name, List<FormRow> rows) {

		Area(FormCell name) {
			this(name, new ArrayList<>());
		}

	}

	void add() {
		Map<String, Area> areas = new LinkedHashMap<>();
		List<FormRow> beside = new ArrayList<>();
		List<FormRow> current = beside;
		FormCell passage = null;
		for (FormRow row : this.filled.rows()) {
			FormCell area = row.get("area");
			if (area.text().matches("[-－—–无]+")) {
				current = beside;
			}
			else if (!area.isEmpty()) {
				current = areas.computeIfAbsent(area.text(), (name) -> new Area(area)).rows();
			}
			passage = row.get("passage").isEmpty() ? passage : row.get("passage");
			if (passage == null) {
				this.issues.error(row.get("passage"), "form.no-passage", "The cell is empty, and so are those above.",
						"Enter the sentence that promises it: every fact needs a passage as evidence.");
			}
			else {
				current.add(row.with("passage", passage));
			}
			if (row.get("task").isEmpty()) {
				this.issues.error(row.get("task"), "value.missing", "The cell is empty.",
						"Enter what is to be done, beginning with its verb.");
			}
		}
		int ordinal = 0;
		for (Area area : areas.values()) {
			area(area, this.agreement + "." + ++ordinal, ordinal);
		}
		for (FormRow row : beside) {
			task(row, this.agreement + "." + ++ordinal, null, 0, ordinal);
		}
	}

	private void area(Area area, String id, int ordinal) {
		Set<String> evidence = new LinkedHashSet<>();
		String modality = null;
		for (FormRow row : area.rows()) {
			evidence.add(this.source.passage(row.get("passage")));
			modality = (modality != null) ? modality
					: this.around.words().promise(row.get("task").text()).map(Promise::modality).orElse(null);
		}
		if (evidence.isEmpty()) {
			return;
		}
		commitment(id, area.name(), (modality != null) ? modality : "PROMOTE").with("agreement", this.agreement)
			.with("level", 1)
			.with("ordinal", ordinal)
			.with("dueByStatus", NOT_STATED)
			.evidence(evidence);
		int task = 0;
		for (FormRow row : area.rows()) {
			if (!row.get("task").isEmpty()) {
				task(row, id + "." + ++task, id, 2, task);
			}
		}
	}

	private ExpandedTable.Row commitment(String id, FormCell name, String modality) {
		String text = name.text().replaceAll("[。；;.]+$", "");
		return this.form.add("commitments", name)
			.with("id", id)
			.with("name", text)
			.with("statement", text)
			.with("modality", modality)
			.with("firmness", this.around.firmness().get(modality));
	}

	private void task(FormRow row, String id, @Nullable String area, int level, int ordinal) {
		FormCell task = row.get("task");
		String passage = this.source.passage(row.get("passage"));
		Optional<Promise> read = this.around.words().promise(task.text());
		if (read.isEmpty()) {
			this.issues.error(task, "form.no-verb", "No verb of promises begins this task.",
					"Begin with what is to be done: 建立, 建设, 推动, 探索; establish, build, promote, explore.");
		}
		Promise promise = read.orElse(new Promise("PROMOTE", "", task.text(), List.of(), 1));
		FormCell until = row.get("until");
		ExpandedTable.Row commitment = commitment(id, task, promise.modality()).with("level", level)
			.with("ordinal", ordinal)
			.with((area != null) ? "area" : "agreement", (area != null) ? area : this.agreement);
		LocalDate due = due(commitment, until);
		this.duties.add(row.get("who"), commitment, id, passage);
		Set<String> evidence = Set.of(passage);
		commitment.evidence(evidence);
		read.ifPresent((found) -> note(task, found));
		outcomes(promise, task, id, evidence);
		this.figures.add(row, commitment, promise, id, due, evidence);
		state(row.get("state"), task, id, evidence);
	}

	private void note(FormCell task, Promise promise) {
		String creates = promise.outcomes()
			.stream()
			.map((outcome) -> outcome.name() + " (" + outcome.kind() + ")")
			.reduce((one, other) -> one + ", " + other)
			.map((all) -> "; it creates " + all)
			.orElse("");
		this.issues.note(task, "form.read-as",
				"Read as %s, by %s%s.".formatted(promise.modality(), promise.rule(), creates));
		if (promise.parts() > 1) {
			this.issues.note(task, "form.several-tasks",
					"The task seems to be %d: a row has one task with one object.".formatted(promise.parts()));
		}
	}

	private @Nullable LocalDate due(ExpandedTable.Row commitment, FormCell until) {
		Optional<LocalDate> day = until.isEmpty() || FormDates.day(until).isPresent() ? Optional.empty()
				: this.around.words().due(until.text(), this.source.published());
		if (day.isPresent()) {
			commitment.with("dueBy", day.get(), until).with("dueByStatus", STATED, until);
			return day.get();
		}
		if (!until.isEmpty() && FormDates.day(until).isEmpty()) {
			this.issues.error(until, "form.time", "Not a day or period.",
					"Enter a day such as 2024-12-31, or 2024年底, 2024年6月; leave the cell empty if the source does not say.");
			commitment.with("dueByStatus", NOT_STATED, until);
			return null;
		}
		commitment.as("dueBy", until).with("dueByStatus", until.isEmpty() ? NOT_STATED : STATED, until);
		return FormDates.day(until).orElse(null);
	}

	private void outcomes(Promise promise, FormCell task, String id, Set<String> evidence) {
		int ordinal = 0;
		for (Promise.Outcome outcome : promise.outcomes()) {
			String made = id + ".d" + ++ordinal;
			if (!this.deliverables.containsKey(outcome.name())) {
				this.form.add("deliverables", task)
					.with("id", made)
					.with("kind", outcome.kind())
					.with("name", outcome.name())
					.evidence(evidence);
			}
			this.form.add("relations", task)
				.with("from", id)
				.with("relation", "CREATES")
				.with("to", this.deliverables.computeIfAbsent(outcome.name(), (name) -> made))
				.evidence(evidence);
		}
	}

	private void state(FormCell cell, FormCell task, String id, Set<String> evidence) {
		if (cell.isEmpty()) {
			return;
		}
		Optional<String> status = this.around.status(cell.text(), "Commitment");
		if (status.isEmpty()) {
			this.issues.error(cell, "form.state", "Not a state of a commitment.",
					"Enter one of " + this.around.statuses("Commitment") + ".");
			return;
		}
		this.form.add("reports", cell)
			.with("id", id + ".r1")
			.with("name", task.text().replaceAll("[。；;.]+$", "") + "：" + cell.text())
			.with("of", id)
			.with("status", status.get())
			.with("asOfStatus", NOT_STATED)
			.with("statusText", cell.text())
			.evidence(evidence);
	}

}
