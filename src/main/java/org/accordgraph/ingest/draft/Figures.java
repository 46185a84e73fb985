package org.accordgraph.ingest.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.ingest.draft.Draft.Span;
import org.accordgraph.ingest.draft.Drafter.Tables;
import org.accordgraph.ingest.draft.Figure.Time;

/** The indicators, targets and observations of a draft. */
final class Figures {

	private final Tables tables;

	private final String document;

	private final Ids ids = new Ids();

	private final Map<String, String> indicators = new HashMap<>();

	private final Actors actors;

	Figures(Tables tables, Actors actors, String document) {
		this.tables = tables;
		this.actors = actors;
		this.document = document;
	}

	void add(ReadText read, Promises promises) {
		int ordinal = 0;
		for (Figure figure : read.figures()) {
			add(figure, this.document + "-f" + ++ordinal, promises.ownersOf(figure));
		}
	}

	private void add(Figure figure, String id, List<String> owners) {
		String passage = this.document + "." + figure.passage().localId();
		boolean measured = !figure.target() && figure.nature().equals("MEASURED");
		List<String> of = measured ? subject(figure) : owners;
		Span span = new Span(passage, figure.start(), figure.end());
		Time time = figure.time();
		RowBuilder row = new RowBuilder(span).cell("id", id, "position", Confidence.SURE)
			.cell("name", figure.what() + figure.valueText() + (figure.unit().equals("%") ? "" : figure.unit()),
					figure.rule(), Confidence.GUESS)
			.cell("of", of, measured ? "the body or place named before it" : "the promise of its passage",
					Confidence.GUESS)
			.cell("indicator", indicator(figure, passage, span), "the words before the figure", Confidence.GUESS)
			.cell("value", figure.value().setScale(Math.max(0, figure.value().scale())), figure.rule(), figure.sure())
			.cell("unit", figure.unit(), figure.rule(), figure.sure())
			.cell("valueText", figure.valueText(), figure.rule(), figure.sure())
			.cell("comparator", figure.comparator(), figure.rule(), figure.sure());
		if (figure.target()) {
			row.cell("deadline", time.deadline(), time.rule(), Confidence.LIKELY)
				.cell("deadlineStatus", (time.deadline() != null) ? "STATED" : "NOT_STATED", time.rule(),
						Confidence.LIKELY)
				.cell("baselineStatus", "NOT_STATED", "no words of the text say it", Confidence.LIKELY);
		}
		else {
			row.cell("nature", figure.nature(), "words before the figure", Confidence.LIKELY)
				.cell("asOf", time.asOf(), time.rule(), Confidence.LIKELY)
				.cell("asOfStatus", asOfStatus(figure), time.rule(), Confidence.LIKELY)
				.cell("periodStart", time.from(), time.rule(), Confidence.LIKELY)
				.cell("periodEnd", time.to(), time.rule(), Confidence.LIKELY);
		}
		row.cell("timeText", time.words(), time.rule(), Confidence.LIKELY).evidence(passage);
		this.tables.add(figure.target() ? "targets" : "observations", row);
	}

	/**
	 * What was measured is of the body or place that its sentence names last before it.
	 */
	private List<String> subject(Figure figure) {
		String text = figure.passage().text();
		String before = text.substring(text.lastIndexOf('。', figure.start()) + 1, figure.start());
		return this.actors.namedLast(before).map(List::of).orElse(List.of());
	}

	private static String asOfStatus(Figure figure) {
		if (figure.time().asOf() != null) {
			return "STATED";
		}
		boolean none = figure.time().from() != null || !figure.nature().equals("MEASURED");
		return none ? "NOT_APPLICABLE" : "NOT_STATED";
	}

	private String indicator(Figure figure, String passage, Span span) {
		String name = figure.what().isEmpty() ? figure.unit() : figure.what();
		return this.indicators.computeIfAbsent(name + "|" + figure.unit(), (any) -> {
			String id = this.ids.of(this.document + "-i-", name);
			this.tables.add("indicators",
					new RowBuilder(span).cell("id", id, "pinyin of the name", Confidence.LIKELY)
						.cell("name", name, "the words before the figure", Confidence.GUESS)
						.cell("unit", figure.unit(), figure.rule(), figure.sure())
						.evidence(passage));
			return id;
		});
	}

}
