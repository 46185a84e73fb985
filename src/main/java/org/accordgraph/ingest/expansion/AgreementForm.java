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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.draft.CellWords;
import org.accordgraph.ingest.draft.CellWords.Number;
import org.accordgraph.ingest.draft.CellWords.Promise;
import org.accordgraph.ingest.draft.DutyCell;
import org.accordgraph.ingest.draft.KnownNames.Known;
import org.accordgraph.ingest.form.FormField;
import org.accordgraph.ingest.form.Forms;
import org.jspecify.annotations.Nullable;

/**
 * Expands the form of an agreement: its head into document, passages, agreement and
 * parties, each of its rows into a commitment with its duties, deliverables, amounts,
 * targets and state. Ids follow from the parent and the ordinal.
 */
final class AgreementForm {

	private static final String NOT_STATED = "NOT_STATED";

	private static final String STATED = "STATED";

	/** One party: its name, and in brackets its place. */
	private static final Pattern PARTY = Pattern.compile("^(.+?)\\s*[（(]([^（）()]+)[）)]$");

	private static final Pattern MONTH_AND_DAY = Pattern.compile("^(\\d{1,2})月(\\d{1,2})日$");

	private static final Pattern YEARS = Pattern.compile("^(?:有效期|期限)?(?:为)?([\\d一二三四五六七八九十]{1,3}) ?(?:年|years?)$");

	private final FilledForm filled;

	private final Surroundings around;

	private final FormIssues issues;

	private final ExpandedForm form;

	private final CellWords words;

	private final FormNames names;

	private final String document;

	private final String agreement;

	private final @Nullable LocalDate published;

	private final Map<String, String> passages = new LinkedHashMap<>();

	private final Map<String, String> deliverables = new HashMap<>();

	private final Map<String, String> indicators = new HashMap<>();

	private final List<String> parties = new ArrayList<>();

	private boolean listAsked;

	AgreementForm(FilledForm filled, Surroundings around, FormIssues issues) {
		this.filled = filled;
		this.around = around;
		this.issues = issues;
		this.words = around.words();
		this.form = new ExpandedForm(filled.source());
		this.published = FormDates.day(filled.head("published")).orElse(null);
		String title = filled.head("title").text();
		this.document = CellWords.id("", title.isEmpty() ? "untitled" : title)
				+ ((this.published != null) ? "-" + this.published : "");
		this.agreement = this.document + "-a1";
		this.names = new FormNames(this.form, issues, this.words, around.known(), around.nearest(), this.document,
				new LinkedHashSet<>(several(filled.head("new").text())));
	}

	private static List<String> several(String text) {
		return Pattern.compile("[;；\\n]+")
			.splitAsStream(text)
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.toList();
	}

	ExpandedForm expand() {
		for (FormField field : this.around.forms().fields(Forms.AGREEMENT, true)) {
			FormCell cell = this.filled.head(field.key());
			if (field.needed() && cell.isEmpty()) {
				this.issues.error(cell, "value.missing", "The cell is empty.",
						"Enter a value: " + field.noteEn() + ".");
			}
		}
		if (this.filled.rows().isEmpty()) {
			this.issues.error(this.filled.head("title"), "form.empty", "The form has no row.",
					"Enter one task a row below the headings.");
		}
		source();
		Set<String> signing = Set.of(passage(this.filled.head("signing")));
		parties(signing);
		agreement(signing);
		rows();
		this.names.reportUnused(this.filled.head("new"));
		return this.form;
	}

	private void source() {
		FormCell title = this.filled.head("title");
		FormCell name = this.filled.head("source").isEmpty() ? title : this.filled.head("source");
		this.form.add("documents", title)
			.with("id", this.document)
			.with("name", name.text(), name)
			.as("publisher", this.filled.head("publisher"))
			.as("publishedOn", this.filled.head("published"))
			.as("address", this.filled.head("address"));
		this.form.add("segments", title)
			.with("id", this.document + ".s1")
			.with("document", this.document)
			.with("ordinal", 1)
			.with("article", "text")
			.with("name", name.text(), name);
	}

	/** The id of a passage; the first mention adds a row. */
	private String passage(FormCell cell) {
		return this.passages.computeIfAbsent(cell.text(), (text) -> {
			int ordinal = this.passages.size() + 1;
			String id = "%s.s1.%02d".formatted(this.document, ordinal);
			this.form.add("passages", cell)
				.with("id", id)
				.with("segment", this.document + ".s1")
				.with("ordinal", ordinal)
				.with("kind", "TEXT")
				.with("text", text);
			return id;
		});
	}

	private void parties(Set<String> evidence) {
		FormCell cell = this.filled.head("parties");
		Map<String, String> places = new LinkedHashMap<>();
		for (String text : several(cell.text())) {
			Matcher party = PARTY.matcher(text);
			String name = party.matches() ? party.group(1) : text;
			places.put(name, party.matches() ? party.group(2).strip() : "");
		}
		Set<String> sides = new LinkedHashSet<>(places.values());
		sides.remove("");
		FormCell side = this.filled.head("side");
		this.names.side(!side.isEmpty() ? side.text() : (sides.size() == 1) ? sides.iterator().next() : null);
		places.forEach((name, place) -> {
			if (!place.isEmpty()) {
				this.names.isIn(name, place);
			}
			String id = place.isEmpty() ? null : this.names.place(place, cell, evidence);
			this.names.actors(name, cell, evidence).forEach((body) -> {
				this.parties.add(body);
				this.form.add("parties", cell)
					.with("institution", body)
					.with("agreement", this.agreement)
					.with("side", id)
					.evidence(evidence);
			});
		});
	}

	private void agreement(Set<String> evidence) {
		FormCell title = this.filled.head("title");
		FormCell areas = this.filled.head("areas");
		ExpandedTable.Row row = this.form.add("agreements", title)
			.with("id", this.agreement)
			.with("name", title.text())
			.with("titleType", this.words.titleType(title.text()).orElse(null))
			.as("declaredAreas", areas)
			.with("declaredAreasStatus", areas.isEmpty() ? NOT_STATED : STATED, areas)
			.with("leadBodyStatus", NOT_STATED);
		LocalDate signed = signed(row);
		term(row, signed);
		row.with("mainTheme", theme(evidence), this.filled.head("theme")).evidence(evidence);
	}

	private @Nullable LocalDate signed(ExpandedTable.Row row) {
		FormCell cell = this.filled.head("day");
		Matcher yearless = MONTH_AND_DAY.matcher(cell.text());
		if (yearless.matches() && this.published != null) {
			Optional<LocalDate> day = FormDates.before(this.published, Integer.parseInt(yearless.group(1)),
					Integer.parseInt(yearless.group(2)));
			if (day.isPresent()) {
				row.with("signedOn", day.get(), cell).with("signedOnStatus", "INFERRED", cell);
				return day.get();
			}
		}
		row.as("signedOn", cell).with("signedOnStatus", cell.isEmpty() ? NOT_STATED : STATED, cell);
		return FormDates.day(cell).orElse(null);
	}

	private void term(ExpandedTable.Row row, @Nullable LocalDate signed) {
		FormCell cell = this.filled.head("term");
		Matcher years = YEARS.matcher(cell.text());
		if (!years.matches()) {
			row.as("validUntil", cell).with("validUntilStatus", cell.isEmpty() ? NOT_STATED : STATED, cell);
			return;
		}
		int count = this.words.numeral(years.group(1));
		LocalDate last = (signed != null) ? signed.plusYears(count).minusDays(1) : null;
		row.with("validUntil", last, cell)
			.with("validUntilStatus", (last != null) ? "INFERRED" : NOT_STATED, cell)
			.with("termText", cell.text(), cell);
	}

	private @Nullable String theme(Set<String> evidence) {
		FormCell cell = this.filled.head("theme");
		String name = cell.text();
		List<Known> found = this.around.known()
			.named(name)
			.stream()
			.filter((each) -> each.label().equals("Theme"))
			.toList();
		if (found.size() == 1) {
			return found.get(0).id();
		}
		if (name.isEmpty()) {
			return null;
		}
		if (!this.names.isNew(name)) {
			this.names.report(name, "Theme", cell, found);
			return null;
		}
		String id = this.names.id("theme-", name);
		this.form.add("themes", cell).with("id", id).with("kind", "POLICY").with("name", name).evidence(evidence);
		return id;
	}

	/** An area with its rows. */
	private record Area(FormCell name, List<FormRow> rows) {

		Area(FormCell name) {
			this(name, new ArrayList<>());
		}

	}

	private void rows() {
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
			evidence.add(passage(row.get("passage")));
			modality = (modality != null) ? modality
					: this.words.promise(row.get("task").text()).map(Promise::modality).orElse(null);
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
		String passage = passage(row.get("passage"));
		Optional<Promise> read = this.words.promise(task.text());
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
		duties(row.get("who"), commitment, id, passage);
		Set<String> evidence = Set.of(passage);
		commitment.evidence(evidence);
		read.ifPresent((found) -> note(task, found));
		outcomes(promise, task, id, evidence);
		figures(row, commitment, promise, id, due, evidence);
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
				: this.words.due(until.text(), this.published);
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

	private void duties(FormCell who, ExpandedTable.Row commitment, String id, String passage) {
		if (who.isEmpty()) {
			return;
		}
		List<DutyCell.Part> parts = this.words.duties(who.text()).parts();
		boolean roles = parts.stream().anyMatch((part) -> part.role() != null);
		Set<String> evidence = Set.of(passage);
		Map<String, String> bearers = new LinkedHashMap<>();
		boolean first = true;
		for (DutyCell.Part part : parts) {
			for (String name : part.names()) {
				boolean joint = this.words.isJoint(name);
				if (joint) {
					commitment.with("dutyWords", name, who);
				}
				if (joint && part.role() == null) {
					// The duty follows from the signatures.
					continue;
				}
				if (part.role() == null && roles) {
					this.issues.error(who, "form.no-role", "The cell does not say what %s has to do.".formatted(name),
							"Write 牵头 or 配合, led by or with, for each; 、 joins several with the same role.");
					continue;
				}
				String role = (part.role() != null) ? part.role() : list(who, first);
				first = false;
				List<String> actors = joint ? this.parties : this.names.actors(name, who, evidence);
				for (String actor : actors) {
					String before = bearers.putIfAbsent(actor, (role != null) ? role : "");
					if (role != null && before == null) {
						boolean inferred = part.role() == null && !role.equals("CO_OWNER");
						this.form.add("duties", who)
							.with("bearer", actor)
							.with("commitment", id)
							.with("role", role)
							.with("basis", inferred ? "INFERRED" : STATED)
							.with("words", part.words())
							.evidence(evidence);
					}
					else if (before != null && !before.equals(String.valueOf(role))) {
						this.issues.error(who, "form.two-roles", "%s has two roles in this cell.".formatted(name),
								"A body has one role in a task: divide the task.");
					}
				}
			}
		}
	}

	/** The role in a list without roles, which the head says once for the whole form. */
	private @Nullable String list(FormCell who, boolean first) {
		FormCell answer = this.filled.head("list");
		String value = this.around.bareList(answer.text());
		if (value.isEmpty()) {
			if (!this.listAsked) {
				this.listAsked = true;
				this.issues.error(answer.isEmpty() ? who : answer, "form.list",
						"This cell lists names and does not say who leads.",
						"Say once in the head of the form what such lists mean, 只列单位时 / A bare list means: 共同承担 (all co-own), 首位牵头 (the first leads), 牵头 (all lead) or 配合 (all support).");
			}
			return null;
		}
		return value.equals("FIRST_LEADS") ? (first ? "LEAD" : "SUPPORT") : value;
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

	private void figures(FormRow row, ExpandedTable.Row commitment, Promise promise, String id, @Nullable LocalDate due,
			Set<String> evidence) {
		FormCell cell = row.get("amount");
		String task = row.get("task").text().replaceAll("[。；;.]+$", "");
		// 年度计划 is the plan of a year, not a yearly one.
		this.words.recurrence(cell.text() + (task.contains("每") ? " " + task : ""))
			.ifPresent((period) -> commitment.with("recurrence", period, cell.isEmpty() ? row.get("task") : cell));
		int ordinal = 0;
		for (String text : several(cell.text())) {
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
					.with("deadlineStatus", (due != null) ? STATED : NOT_STATED, row.get("until"))
					.with("baselineStatus", NOT_STATED);
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
