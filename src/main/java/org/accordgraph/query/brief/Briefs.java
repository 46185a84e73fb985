package org.accordgraph.query.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.accordgraph.model.AnswerWords;
import org.accordgraph.model.Language;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.query.QuestionRows;
import org.accordgraph.query.brief.Brief.Cell;
import org.accordgraph.query.brief.Brief.Column;
import org.accordgraph.query.brief.Brief.Fact;
import org.accordgraph.query.brief.Brief.Grid;
import org.accordgraph.query.brief.Brief.Row;
import org.accordgraph.query.brief.Brief.Section;
import org.accordgraph.query.brief.Brief.Source;
import org.accordgraph.query.evidence.SourceText;
import org.accordgraph.query.readable.ReadableValues;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the answers of several questions on one agreement together in a brief. Every fact
 * in it is one of an answer, with the evidence of that answer.
 */
@Component
class Briefs {

	private static final String HEADING = "agreements/heading";

	private static final String PROMISES = "agreements/in-full";

	private static final String OUTCOMES = "outcomes/commitments-of-an-agreement";

	private static final String SILENCES = "accountability/not-stated-in-an-agreement";

	private static final String TARGETS = "outcomes/targets-of-an-agreement";

	private static final String CITATIONS = "sources/citations";

	/** The roles of those whose agreement it is; others only accompanied it. */
	private static final List<String> PARTIES = List.of("PARTY", "ISSUER");

	/** How a duty is known. */
	private static final Map<String, String> MARKS = Map.of("STATED", "●", "INFERRED", "◐", "INHERITED", "○");

	private static final long AREA = 1;

	private static final String NOTHING_REPORTED = "NOTHING_REPORTED";

	private final QuestionRows questions;

	private final Optional<SourceText> source;

	private final Vocabulary vocabulary;

	private final AnswerWords words;

	Briefs(QuestionRows questions, Optional<SourceText> source, Vocabulary vocabulary, AnswerWords words) {
		this.questions = questions;
		this.source = source;
		this.vocabulary = vocabulary;
		this.words = words;
	}

	/**
	 * Creates the brief of an agreement.
	 * @param agreementId its id
	 * @param asOf the day up to which reports count
	 * @param language the language of its words
	 * @param page the address of the agreement in the explorer
	 * @return empty if there is no such agreement
	 */
	Optional<Brief> of(String agreementId, LocalDate asOf, Language language, String page) {
		Map<String, Object> values = Map.of("agreementId", agreementId, "asOf", asOf, "knownOn", asOf);
		List<Map<String, Object>> heading = this.questions.of(HEADING, values);
		if (heading.isEmpty()) {
			return Optional.empty();
		}
		BriefWords said = new BriefWords(new ReadableValues(this.vocabulary, this.words, language, Map.of()), language);
		Evidence evidence = new Evidence();
		heading.forEach((row) -> evidence.cite(row.get("evidence")));
		Map<String, Map<String, Object>> outcomes = this.questions.of(OUTCOMES, values)
			.stream()
			.collect(Collectors.toMap((row) -> string(row, "commitmentId"), (row) -> row, (one, other) -> one,
					LinkedHashMap::new));
		List<Section> sections = new ArrayList<>();
		sections.add(promises(this.questions.of(PROMISES, values), outcomes, evidence, said));
		sections.add(silences(this.questions.of(SILENCES, values), said));
		sections.add(outcomes(outcomes, evidence, said));
		List<Map<String, Object>> targets = this.questions.of(TARGETS, values);
		if (!targets.isEmpty()) {
			sections.add(targets(targets, evidence, said));
		}
		Map<String, Object> first = heading.get(0);
		String title = said.named(first, "shortName");
		String full = said.named(first, "agreementName");
		Map<String, Map<String, Object>> cited = cited(evidence);
		List<Fact> facts = new ArrayList<>(facts(heading, said));
		facts.addAll(documents(first, cited, said));
		facts.add(new Fact(said.text("asOf"), said.day(asOf), null));
		facts.add(new Fact(said.file("link"), "", page));
		return Optional.of(new Brief(language, title, title.equals(full) ? null : full, facts, sections,
				said.text("evidence"), said.text("evidenceHint"), sources(evidence, cited, said)));
	}

	private static List<Fact> facts(List<Map<String, Object>> heading, BriefWords said) {
		Map<String, Object> first = heading.get(0);
		List<Fact> facts = new ArrayList<>();
		Map<String, List<String>> bodies = new LinkedHashMap<>();
		for (Map<String, Object> row : heading) {
			if (row.get("bodyId") != null) {
				bodies.computeIfAbsent(signature(row, said), (label) -> new ArrayList<>())
					.add(said.named(row, "bodyName"));
			}
		}
		bodies.forEach((label, names) -> facts.add(new Fact(label, said.joined(names), null)));
		facts.add(new Fact(said.heading("signedOn"),
				said.known(said.day(first.get("signedOn")), first.get("signedOnStatus")), null));
		if (first.get("titleType") != null) {
			facts.add(new Fact(said.heading("titleType"), said.value("titleType", first.get("titleType")), null));
		}
		facts
			.add(new Fact(said.text("areas"),
					(first.get("declared") != null)
							? said.text("areasOf",
									Map.of("declared", string(first, "declared"), "captured",
											string(first, "captured")))
							: said.text("areasListed", Map.of("captured", string(first, "captured"))),
					null));
		facts.add(new Fact(said.heading("validUntil"),
				said.known(said.day(first.get("validUntil")), first.get("validUntilStatus")), null));
		return facts;
	}

	/** How a body took part: for a side, without one, or in another role. */
	private static String signature(Map<String, Object> row, BriefWords said) {
		if (!PARTIES.contains(string(row, "role"))) {
			return said.value("role", row.get("role"));
		}
		String place = said.named(row, "sideName");
		return place.isEmpty() ? said.text("signedBy") : said.text("signedFor", Map.of("place", place));
	}

	/** The documents that speak of the agreement itself. */
	private static List<Fact> documents(Map<String, Object> heading, Map<String, Map<String, Object>> cited,
			BriefWords said) {
		Map<String, Fact> facts = new LinkedHashMap<>();
		if (heading.get("evidence") instanceof List<?> passages) {
			for (Object passage : passages) {
				Map<String, Object> row = cited.get(String.valueOf(passage));
				if (row != null) {
					String text = said.text("document", Map.of("title", title(row, said), "publisher",
							publisher(row, said), "day", said.known(day(row, said), row.get("publishedOnStatus"))));
					facts.putIfAbsent(string(row, "documentId"),
							new Fact(said.file("source"), text, BriefWords.followed(row.get("address"))));
				}
			}
		}
		return List.copyOf(facts.values());
	}

	private static Section promises(List<Map<String, Object>> rows, Map<String, Map<String, Object>> outcomes,
			Evidence evidence, BriefWords said) {
		List<Row> lines = new ArrayList<>();
		for (Map<String, Object> row : rows) {
			boolean isArea = Objects.equals(row.get("level"), AREA);
			String text = said.named(row, isArea ? "name" : "statement");
			Cell references = new Cell(List.of(), evidence.cite(row.get("evidence")));
			lines
				.add(new Row(
						List.of(Cell.of(number(row, said)), Cell.of(text.isEmpty() ? said.named(row, "name") : text),
								Cell.of(said.value("firmness", row.get("firmness"))), Cell.of(who(row, said)),
								Cell.of(said.allNamed(row, "creates")),
								outcome(outcomes.get(string(row, "commitmentId")), evidence, said), references),
						isArea));
		}
		return new Section(said.text("promises"), List.of(said.text("key")),
				new Grid(List.of(new Column(said.heading("ordinal"), 6), new Column(said.heading("commitment"), 33),
						new Column(said.heading("firmness"), 9), new Column(said.heading("dutyBearers"), 22),
						new Column(said.heading("creates"), 13), new Column(said.text("cameOfIt"), 9),
						new Column(said.heading("evidence"), 8)), lines));
	}

	private static String number(Map<String, Object> row, BriefWords said) {
		if (row.get("outsideOrdinal") != null) {
			return said.text("outside", Map.of("n", string(row, "outsideOrdinal")));
		}
		boolean isArea = Objects.equals(row.get("level"), AREA);
		return isArea ? string(row, "areaOrdinal") : string(row, "areaOrdinal") + "." + string(row, "ordinal");
	}

	/** The responsible bodies, a line for each way in which that is known. */
	private static List<String> who(Map<String, Object> row, BriefWords said) {
		Map<String, List<String>> byMark = new LinkedHashMap<>();
		List<String> names = said.allNamed(row, "bodies");
		List<?> roles = (List<?>) row.getOrDefault("roles", List.of());
		List<?> bases = (List<?>) row.getOrDefault("bases", List.of());
		for (int i = 0; i < names.size(); i++) {
			Object role = roles.get(i);
			String name = Objects.equals(role, "CO_OWNER") ? names.get(i)
					: said.text("qualified", Map.of("value", names.get(i), "status", said.value("role", role)));
			byMark.computeIfAbsent(MARKS.getOrDefault(String.valueOf(bases.get(i)), "○"), (mark) -> new ArrayList<>())
				.add(name);
		}
		return byMark.entrySet().stream().map((each) -> each.getKey() + " " + said.joined(each.getValue())).toList();
	}

	private static Cell outcome(@Nullable Map<String, Object> outcome, Evidence evidence, BriefWords said) {
		if (outcome == null) {
			return Cell.of("");
		}
		return new Cell(List.of(said.value("fulfilment", outcome.get("state"))),
				isReported(outcome) ? evidence.cite(outcome.get("evidence")) : List.of());
	}

	private static boolean isReported(Map<String, Object> outcome) {
		return !Objects.equals(outcome.get("state"), NOTHING_REPORTED);
	}

	private static Section silences(List<Map<String, Object>> rows, BriefWords said) {
		if (rows.isEmpty()) {
			return new Section(said.text("silences"), List.of(said.text("noSilence")), null);
		}
		List<Row> lines = rows.stream()
			.map((row) -> new Row(List.of(Cell.of(said.value("kind", row.get("kind"))),
					Cell.of(said.value("property", row.get("property"))),
					Cell.of(said.text("share", Map.of("n", string(row, "notStated"), "total", string(row, "total"))))),
					false))
			.toList();
		return new Section(said.text("silences"), List.of(said.text("silencesHint")),
				new Grid(List.of(new Column(said.heading("kind"), 30), new Column(said.heading("property"), 45),
						new Column(said.heading("notStated"), 25)), lines));
	}

	private static Section outcomes(Map<String, Map<String, Object>> outcomes, Evidence evidence, BriefWords said) {
		List<Map<String, Object>> reported = outcomes.values().stream().filter(Briefs::isReported).toList();
		if (reported.isEmpty()) {
			return new Section(said.text("cameOfIt"), List.of(said.text("none", Map.of("total", outcomes.size()))),
					null);
		}
		List<Row> lines = reported.stream()
			.map((row) -> new Row(List.of(Cell.of(said.named(row, "commitmentName")),
					Cell.of(said.value("fulfilment", row.get("state"))), Cell.of(said.day(row.get("since"))),
					Cell.of(said.allNamed(row, "deliveredBy")),
					new Cell(List.of(), evidence.cite(row.get("evidence")))), false))
			.toList();
		return new Section(said.text("cameOfIt"),
				List.of(said.text("some", Map.of("some", reported.size(), "total", outcomes.size()))),
				new Grid(List.of(new Column(said.heading("commitment"), 34), new Column(said.heading("fulfilment"), 13),
						new Column(said.text("since"), 13), new Column(said.heading("deliveredBy"), 32),
						new Column(said.heading("evidence"), 8)), lines));
	}

	private static Section targets(List<Map<String, Object>> rows, Evidence evidence, BriefWords said) {
		List<Row> lines = rows.stream()
			.map((row) -> new Row(
					List.of(Cell.of(said.named(row, "targetName")),
							Cell.of(said.figure(row.get("comparator"), row.get("value"), row.get("unit"))),
							Cell.of(said.known(said.day(row.get("deadline")), row.get("deadlineStatus"))),
							Cell.of(judgement(row, said)), new Cell(List.of(), evidence.cite(row.get("evidence")))),
					false))
			.toList();
		return new Section(said.text("targets"), List.of(),
				new Grid(List.of(new Column(said.heading("target"), 30), new Column(said.heading("value"), 20),
						new Column(said.heading("deadline"), 16), new Column(said.heading("attainment"), 26),
						new Column(said.heading("evidence"), 8)), lines));
	}

	private static String judgement(Map<String, Object> row, BriefWords said) {
		String attainment = said.value("attainment", row.get("attainment"));
		List<String> missing = said.allNamed(row, "missing");
		if (row.get("attainedValue") != null) {
			return said.text("judged",
					Map.of("attainment", attainment, "value",
							said.figure(null, row.get("attainedValue"), row.get("unit")), "day",
							said.day(row.get("attainedAsOf"))));
		}
		return missing.isEmpty() ? attainment
				: said.text("lacking", Map.of("attainment", attainment, "sides", said.joined(missing)));
	}

	/** What a citation consists of, by the id of the passage. */
	private Map<String, Map<String, Object>> cited(Evidence evidence) {
		List<String> ids = List.copyOf(evidence.numbers().keySet());
		return ids.isEmpty() ? Map.of()
				: this.questions.of(CITATIONS, Map.of("passageIds", ids))
					.stream()
					.collect(Collectors.toMap((row) -> string(row, "passageId"), (row) -> row));
	}

	private List<Source> sources(Evidence evidence, Map<String, Map<String, Object>> cited, BriefWords said) {
		List<Source> sources = new ArrayList<>();
		evidence.numbers().forEach((passage, number) -> {
			Map<String, Object> row = cited.getOrDefault(passage, Map.of());
			String citation = row.isEmpty() ? passage
					: said.text("citation",
							Map.of("publisher", publisher(row, said), "day",
									day(row, said).isEmpty() ? said.text("noDay") : day(row, said), "title",
									title(row, said), "segment", said.named(row, "segmentName"), "n",
									string(row, "ordinal"), "passages", string(row, "passages")));
			sources.add(new Source(number, citation, BriefWords.followed(row.get("address")), text(passage, row)));
		});
		return sources;
	}

	/** The text of a passage, if this service holds what the graph knows it by. */
	private @Nullable String text(String passage, Map<String, Object> row) {
		Object sha256 = row.get("sha256");
		return (sha256 == null) ? null
				: this.source.flatMap((held) -> held.of(passage))
					.filter((text) -> SourceText.is(text, sha256.toString()))
					.orElse(null);
	}

	private static String publisher(Map<String, Object> row, BriefWords said) {
		return (row.get("publisher") != null) ? string(row, "publisher") : said.text("noPublisher");
	}

	private static String day(Map<String, Object> row, BriefWords said) {
		return said.day(row.get("publishedOn"));
	}

	/** The title of a document; in English with the one by which it can be found. */
	private static String title(Map<String, Object> row, BriefWords said) {
		String title = said.named(row, "documentName");
		String original = string(row, "documentName");
		return title.equals(original) ? title : said.text("title", Map.of("title", title, "original", original));
	}

	private static String string(Map<String, Object> row, String column) {
		return String.valueOf(row.get(column));
	}

}
