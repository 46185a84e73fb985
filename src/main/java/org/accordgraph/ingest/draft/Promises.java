package org.accordgraph.ingest.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.ingest.draft.Draft.Span;
import org.accordgraph.ingest.draft.Drafter.Tables;
import org.accordgraph.ingest.draft.ReadText.ReadAgreement;
import org.accordgraph.ingest.draft.Task.Bearer;
import org.jspecify.annotations.Nullable;

/** The agreements, commitments, duties and deliverables of a draft. */
final class Promises {

	private static final String NOT_STATED = "NOT_STATED";

	private static final String NO_WORDS = "no words of the text say it";

	private final Tables tables;

	private final Actors actors;

	private final Map<String, Long> firmness;

	private final String document;

	private final Ids ids = new Ids();

	private final Map<String, String> made = new HashMap<>();

	/** The promises of each passage, by its local id. */
	private final Map<String, List<Promised>> inPassage = new HashMap<>();

	private record Promised(Task task, String id) {

	}

	private final Map<String, String> agreementOf = new HashMap<>();

	Promises(Tables tables, Actors actors, Map<String, Long> firmness, String document) {
		this.tables = tables;
		this.actors = actors;
		this.firmness = firmness;
		this.document = document;
	}

	void add(ReadText read) {
		int ordinal = 0;
		for (ReadAgreement agreement : read.agreements()) {
			add(agreement, this.document + "-a" + ++ordinal);
		}
	}

	/**
	 * What a figure is a target of: the promise in whose words it stands, the only one of
	 * its passage, or the agreement.
	 */
	List<String> ownersOf(Figure figure) {
		List<Promised> all = this.inPassage.getOrDefault(figure.passage().localId(), List.of());
		List<String> own = all.stream()
			.filter((promised) -> promised.task().start() <= figure.start() && figure.end() <= promised.task().end())
			.map(Promised::id)
			.toList();
		if (!own.isEmpty()) {
			return own.subList(0, 1);
		}
		List<String> clause = all.stream().filter((each) -> each.task().holds(figure)).map(Promised::id).toList();
		if (clause.size() == 1 || all.size() == 1) {
			return clause.isEmpty() ? List.of(all.get(0).id()) : clause;
		}
		String agreement = this.agreementOf.get(figure.passage().localId());
		return (agreement == null) ? List.of() : List.of(agreement);
	}

	private String passage(TextPassage passage) {
		return this.document + "." + passage.localId();
	}

	private void add(ReadAgreement read, String id) {
		Agreed agreed = read.agreed();
		agreed.scope().forEach((passage) -> this.agreementOf.put(passage.localId(), id));
		Span title = new Span(passage(agreed.passage()), agreed.titleStart(),
				agreed.titleStart() + agreed.title().length());
		List<String> evidence = new ArrayList<>(List.of(passage(agreed.passage())));
		if (agreed.declaredIn() != null) {
			evidence.add(passage(agreed.declaredIn()));
		}
		String lead = null;
		for (Bearer bearer : read.leads().stream().limit(1).toList()) {
			TextPassage said = (bearer.said() != null) ? bearer.said() : agreed.passage();
			lead = this.actors.actor(bearer.name(), passage(said), Math.max(0, said.text().indexOf(bearer.name())));
			evidence.add(passage(said));
		}
		Confidence sure = agreed.titleRule().equals("unquoted-title") ? Confidence.GUESS : Confidence.SURE;
		this.tables.add("agreements",
				new RowBuilder(title).cell("id", id, "position", Confidence.SURE)
					.cell("name", agreed.title(), "patterns: " + agreed.titleRule(), sure)
					.cell("titleType", agreed.titleType(), "words: title type " + agreed.titleType(), sure)
					.cell("signedOn", agreed.signedOn(), "patterns: day", Confidence.LIKELY)
					.cell("signedOnStatus", agreed.signedOnStatus(), "patterns: day", Confidence.LIKELY)
					.cell("declaredAreas", (agreed.declared() > 0) ? agreed.declared() : null, "patterns: count",
							Confidence.SURE)
					.cell("declaredAreasStatus", (agreed.declared() > 0) ? "STATED" : NOT_STATED, "patterns: count",
							Confidence.LIKELY)
					.cell("validUntil", agreed.term(), "patterns: term", Confidence.LIKELY)
					.cell("validUntilStatus", (agreed.term() != null) ? "INFERRED" : NOT_STATED, "patterns: term",
							Confidence.LIKELY)
					.cell("leadBody", lead, "words: role 牵头", Confidence.LIKELY)
					.cell("leadBodyStatus", (lead != null) ? "STATED" : NOT_STATED, "words: role 牵头", Confidence.LIKELY)
					.evidence(evidence));
		for (Agreed.Party party : agreed.parties()) {
			Span span = new Span(passage(party.passage()), party.start(), party.start() + party.name().length());
			this.tables.add("parties", new RowBuilder(span)
				.cell("institution", this.actors.signatory(party.name(), passage(party.passage()), party.start()),
						party.rule(), party.sure())
				.cell("agreement", id, "position", Confidence.SURE)
				.cell("side", this.actors.place(party.name(), passage(party.passage()), party.start()).orElse(""),
						"place at the beginning of the name", Confidence.LIKELY)
				.evidence(passage(party.passage())));
		}
		commitments(read, id, agreed);
	}

	private void commitments(ReadAgreement read, String id, Agreed agreed) {
		for (Area area : read.areas()) {
			List<Task> tasks = read.tasks().getOrDefault(area.ordinal(), List.of());
			area(area, tasks, id, agreed.declaredIn());
			int ordinal = 0;
			for (Task task : tasks) {
				task(task, id + "." + area.ordinal() + "." + ++ordinal, id, id + "." + area.ordinal(), 2, ordinal);
			}
		}
		int ordinal = read.areas().size();
		for (Task task : read.tasks().getOrDefault(0, List.of())) {
			ordinal++;
			task(task, id + "." + ordinal, id, null, 0, ordinal);
		}
	}

	private void area(Area area, List<Task> tasks, String agreement, @Nullable TextPassage declaredIn) {
		TextPassage first = area.passages().get(0);
		int start = Math.max(0, first.text().indexOf(area.name()));
		String modality = tasks.isEmpty() ? "PROMOTE" : tasks.get(0).modality();
		List<String> evidence = new ArrayList<>();
		if (declaredIn != null) {
			evidence.add(passage(declaredIn));
		}
		area.passages().forEach((passage) -> evidence.add(passage(passage)));
		this.tables.add("commitments",
				new RowBuilder(new Span(passage(first), start, start + area.name().length()))
					.cell("id", agreement + "." + area.ordinal(), "position", Confidence.SURE)
					.cell("agreement", agreement, "position", Confidence.SURE)
					.cell("level", 1, area.rule(), area.sure())
					.cell("ordinal", area.ordinal(), "position", Confidence.SURE)
					.cell("name", area.name(), area.rule(), area.sure())
					.cell("statement", area.name(), "words of the text, to be put in your own", Confidence.GUESS)
					.cell("modality", modality, "modality of the first task", Confidence.GUESS)
					.cell("firmness", this.firmness.get(modality), "follows from the modality", Confidence.GUESS)
					.cell("dueByStatus", NOT_STATED, NO_WORDS, Confidence.LIKELY)
					.evidence(evidence));
	}

	private void task(Task task, String id, String agreement, @Nullable String area, int level, int ordinal) {
		String passage = passage(task.passage());
		this.inPassage.computeIfAbsent(task.passage().localId(), (any) -> new ArrayList<>())
			.add(new Promised(task, id));
		int cell = task.passage().isRow() ? Math.max(0, task.passage().text().indexOf(task.words())) - task.start() : 0;
		Span span = new Span(passage, Math.max(0, task.start() + cell),
				Math.min(task.passage().text().length(), task.end() + cell));
		LocalDate due = task.due();
		List<String> evidence = new ArrayList<>(List.of(passage));
		task.bearers()
			.stream()
			.map((bearer) -> bearer.said())
			.filter((said) -> said != null)
			.forEach((said) -> evidence.add(passage(said)));
		this.tables.add("commitments",
				new RowBuilder(span).cell("id", id, "position", Confidence.SURE)
					.cell("agreement", (area == null) ? agreement : null, "position", Confidence.SURE)
					.cell("area", area, "the area that the passage spells out", Confidence.LIKELY)
					.cell("level", level, "the area that the passage spells out", Confidence.LIKELY)
					.cell("ordinal", ordinal, "position", Confidence.SURE)
					.cell("name", task.words(), "verb and object", Confidence.GUESS)
					.cell("statement", task.words(), "words of the text, to be put in your own", Confidence.GUESS)
					.cell("modality", task.modality(), task.rule(), task.sure())
					.cell("firmness", this.firmness.get(task.modality()), "follows from the modality", task.sure())
					.cell("recurrence", task.recurrence(), "patterns: recurrence", Confidence.LIKELY)
					.cell("dueBy", due, "patterns: time", Confidence.LIKELY)
					.cell("dueByStatus", (due != null) ? "STATED" : NOT_STATED, "patterns: time", Confidence.LIKELY)
					.cell("dutyWords", task.dutyWords(), "subject of the clause", Confidence.LIKELY)
					.evidence(evidence));
		for (Bearer bearer : task.bearers()) {
			Confidence sure = bearer.basis().equals("INFERRED") || bearer.words().equals("责任单位") ? Confidence.GUESS
					: Confidence.LIKELY;
			TextPassage said = (bearer.said() != null) ? bearer.said() : task.passage();
			int named = said.text().indexOf(bearer.name());
			Span who = (named < 0) ? span : new Span(passage(said), named, named + bearer.name().length());
			this.tables.add("duties",
					new RowBuilder(who)
						.cell("bearer", this.actors.actor(bearer.name(), passage(said), Math.max(0, named)),
								bearer.rule(), sure)
						.cell("commitment", id, "position", Confidence.SURE)
						.cell("role", bearer.role(), bearer.rule(), sure)
						.cell("basis", bearer.basis(), bearer.rule(), sure)
						.cell("words", bearer.words(), bearer.rule(), sure)
						.evidence(passage(said)));
		}
		task.outcomes().forEach((outcome) -> outcome(outcome, task, id, passage));
		this.actors.sites(task, passage)
			.forEach((place, mode) -> this.tables.add("relations",
					new RowBuilder(span).cell("from", id, "the promise of the clause", Confidence.LIKELY)
						.cell("relation", "ACTS_ON", "words before the place", Confidence.LIKELY)
						.cell("to", place, "words before the place", Confidence.LIKELY)
						.cell("mode", mode, "words before the place", Confidence.LIKELY)
						.evidence(passage)));
	}

	private void outcome(Task.Made outcome, Task task, String commitment, String passage) {
		int start = Math.max(0, task.passage().text().indexOf(outcome.name()));
		Span span = new Span(passage, start, start + outcome.name().length());
		String id = this.made.computeIfAbsent(outcome.name(), (name) -> {
			String given = this.ids.of(this.document + "-", name);
			this.tables.add("deliverables",
					new RowBuilder(span).cell("id", given, "pinyin of the name", Confidence.LIKELY)
						.cell("kind", outcome.kind(), outcome.rule(), Confidence.LIKELY)
						.cell("name", name, outcome.rule(), Confidence.LIKELY)
						.evidence(passage));
			return given;
		});
		this.tables.add("relations",
				new RowBuilder(span).cell("from", commitment, "the promise that makes it", Confidence.LIKELY)
					.cell("relation", "CREATES", outcome.rule(), Confidence.LIKELY)
					.cell("to", id, outcome.rule(), Confidence.LIKELY)
					.evidence(passage));
	}

}
