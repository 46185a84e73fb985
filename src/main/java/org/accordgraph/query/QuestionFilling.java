package org.accordgraph.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.lookup.search.NameInText;
import org.accordgraph.lookup.search.NamedEntity;
import org.accordgraph.lookup.search.NamesInText;
import org.accordgraph.lookup.search.NearestNames;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.query.ask.Sentence;
import org.accordgraph.query.ask.SpokenTime;
import org.accordgraph.query.ask.Trigger;
import org.accordgraph.support.request.ParameterType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Fills the parameters of questions from a sentence. An entity is one that the sentence
 * names; otherwise one that is related to what it names, such as the commitment that
 * creates a deliverable ({@code cypher/ask/related.cypher}); otherwise what a search for
 * the remaining words finds. A value is one that a trigger gives, a day one that the
 * sentence speaks of.
 */
@Component
class QuestionFilling {

	/** What is lost if one value is missing: a little more than one Chinese character. */
	private static final double MISSING = 3;

	private static final double RELATED = 0.9;

	private static final double DISTANT = 0.5;

	private static final double SIMILAR = 0.8;

	private static final int NEAR = 3;

	private static final int MOST_SEARCHED = 5;

	private static final String AS_OF = "asOf";

	private static final String DAYS = "days";

	private static final String FROM = "from";

	private static final String TO = "to";

	private static final String SINCE = "since";

	private final String related;

	private final GraphReader reading;

	private final NearestNames nearest;

	/** The words for kinds of entities, which name none of them. */
	private final Set<String> kinds;

	QuestionFilling(CypherFolder folder, GraphReader reading, NearestNames nearest, Vocabulary vocabulary) {
		this.kinds = vocabulary.labels()
			.stream()
			.flatMap((label) -> Stream.of(label.word().en(), label.word().en() + "s", label.word().zh()))
			.map(NamesInText::normal)
			.collect(Collectors.toUnmodifiableSet());
		this.related = folder.text("ask/related.cypher");
		this.reading = reading;
		this.nearest = nearest;
	}

	/**
	 * Fills all questions of which the sentence has a trigger. To search takes time: only
	 * those are searched for that could become the best.
	 * @param questions the questions
	 * @param sentence the sentence
	 * @return the questions, best first
	 */
	List<FilledQuestion> fill(Collection<Question> questions, Sentence sentence) {
		Looked looked = new Looked();
		List<Filling> fillings = questions.stream()
			.flatMap((question) -> begin(question, sentence, looked).stream())
			.sorted(Comparator.comparing((filling) -> -filling.atMost()))
			.toList();
		double best = fillings.stream().mapToDouble(Filling::score).max().orElse(0);
		int searched = 0;
		for (Filling filling : fillings) {
			if (filling.isOpen() && filling.atMost() >= best && searched < MOST_SEARCHED) {
				filling.fillSimilar();
				best = Math.max(best, filling.score());
				searched++;
			}
		}
		return fillings.stream().map(Filling::filled).sorted(FilledQuestion.ORDER).toList();
	}

	private static Optional<Filling> begin(Question question, Sentence sentence, Looked looked) {
		BitSet covered = new BitSet();
		Map<String, Object> values = new LinkedHashMap<>();
		for (Trigger trigger : question.file().triggers()) {
			trigger.in(sentence).ifPresent((found) -> {
				covered.or(found);
				trigger.values().forEach((name, value) -> put(question, values, name, value));
			});
		}
		if (covered.isEmpty()) {
			return Optional.empty();
		}
		Filling filling = new Filling(question, sentence, looked, covered, values);
		question.ids().forEach(filling::fillNamed);
		question.ids().forEach(filling::fillRelated);
		filling.fillTime();
		return Optional.of(filling);
	}

	private static void put(Question question, Map<String, Object> values, String name, String value) {
		question.parameters()
			.stream()
			.filter((parameter) -> parameter.name().equals(name))
			.findFirst()
			.ifPresent((parameter) -> {
				if (parameter.type() == ParameterType.LIST) {
					List<Object> all = new ArrayList<>(
							(values.get(name) instanceof List<?> before) ? before : List.of());
					all.add(value);
					values.put(name, all);
				}
				else {
					values.putIfAbsent(name, (parameter.example() instanceof Number) ? Long.valueOf(value) : value);
				}
			});
	}

	/** What was looked up for a sentence, so that each question need not do it again. */
	private final class Looked {

		private final Map<String, List<Related>> related = new LinkedHashMap<>();

		private final Map<String, List<NamedEntity>> similar = new LinkedHashMap<>();

		List<Related> relatedTo(NamedEntity entity) {
			return this.related
				.computeIfAbsent(entity.id(), (id) -> QuestionFilling.this.reading.ask(QuestionFilling.this.related,
						Map.of("id", id),
						(rows) -> rows.list((row) -> new Related(NamedEntity.of(row), row.get("distance").asInt()))));
		}

		List<NamedEntity> similarTo(String text, List<String> kinds) {
			return QuestionFilling.this.kinds.contains(text) ? List.of() : this.similar.computeIfAbsent(text + kinds,
					(any) -> QuestionFilling.this.nearest.named(text, kinds, 2));
		}

	}

	private record Related(NamedEntity entity, int distance) {

	}

	/** The filling of one question. */
	private static final class Filling {

		private final Question question;

		private final Sentence sentence;

		private final Looked looked;

		private final BitSet covered;

		private final Map<String, Object> values;

		private final Map<String, NamedEntity> entities = new LinkedHashMap<>();

		private final List<NameInText> unused;

		private double points;

		Filling(Question question, Sentence sentence, Looked looked, BitSet covered, Map<String, Object> values) {
			this.question = question;
			this.sentence = sentence;
			this.looked = looked;
			this.covered = covered;
			this.values = values;
			this.points = sentence.weight(covered);
			this.unused = new ArrayList<>(sentence.names());
		}

		private List<String> missing() {
			return this.question.parameters()
				.stream()
				.filter((parameter) -> isOpen(parameter) && !hasDefault(parameter))
				.map(Parameter::name)
				.toList();
		}

		boolean isOpen() {
			return this.question.ids().stream().anyMatch(this::isOpen);
		}

		double score() {
			return missing().isEmpty() ? this.points : this.points - MISSING;
		}

		/** Returns the score if a search explained all that is left. */
		double atMost() {
			BitSet taken = (BitSet) this.covered.clone();
			taken.or(this.sentence.ofTime());
			return isOpen() ? this.points + SIMILAR * (this.sentence.weight() - this.sentence.weight(taken)) : score();
		}

		FilledQuestion filled() {
			return new FilledQuestion(this.question, this.values, this.entities, missing(), this.covered, score());
		}

		private static boolean hasDefault(Parameter parameter) {
			return parameter.today() || (parameter.example() instanceof Number && parameter.values().isEmpty());
		}

		private boolean isOpen(Parameter parameter) {
			return !this.values.containsKey(parameter.name());
		}

		void fillNamed(Parameter parameter) {
			for (NameInText name : List.copyOf(this.unused)) {
				Optional<NamedEntity> meant = name.entities()
					.stream()
					.filter((entity) -> entity.isOneOf(parameter.kinds()))
					.findFirst();
				if (meant.isPresent() && isOpen(parameter)) {
					use(parameter, name, meant.get(), 1);
				}
			}
		}

		void fillRelated(Parameter parameter) {
			for (NameInText name : List.copyOf(this.unused)) {
				Optional<Related> meant = name.entities()
					.stream()
					.flatMap((entity) -> this.looked.relatedTo(entity).stream())
					.filter((each) -> each.entity().isOneOf(parameter.kinds()))
					.findFirst();
				if (meant.isPresent() && isOpen(parameter)) {
					use(parameter, name, meant.get().entity(), (meant.get().distance() < NEAR) ? RELATED : DISTANT);
				}
			}
		}

		private void use(Parameter parameter, NameInText name, NamedEntity entity, double share) {
			BitSet characters = Sentence.of(name);
			BitSet fresh = (BitSet) characters.clone();
			fresh.andNot(this.covered);
			this.points += share * this.sentence.weight(fresh);
			this.covered.or(characters);
			this.unused.remove(name);
			put(parameter, entity);
		}

		private void put(Parameter parameter, NamedEntity entity) {
			this.values.put(parameter.name(), entity.id());
			this.entities.put(parameter.name(), entity);
		}

		/**
		 * Searches for each part that is left, and takes two entities from one part if
		 * two are missing: both science agreements.
		 */
		void fillSimilar() {
			List<Parameter> open = new ArrayList<>(this.question.ids().stream().filter(this::isOpen).toList());
			if (open.isEmpty()) {
				return;
			}
			BitSet taken = (BitSet) this.covered.clone();
			taken.or(this.sentence.ofTime());
			for (String part : this.sentence.without(taken)) {
				List<NamedEntity> found = open.isEmpty() ? List.of() : this.looked.similarTo(part, open.get(0).kinds());
				boolean isPlural = this.sentence.without(taken).size() == 1;
				for (NamedEntity entity : found.subList(0, isPlural ? found.size() : Math.min(1, found.size()))) {
					if (!open.isEmpty() && !this.values.containsValue(entity.id())) {
						put(open.remove(0), entity);
					}
				}
				int start = this.sentence.text().indexOf(part);
				if (!found.isEmpty() && start >= 0) {
					BitSet characters = new BitSet();
					characters.set(start, start + part.length());
					this.points += SIMILAR * this.sentence.weight(characters);
					this.covered.or(characters);
				}
			}
		}

		void fillTime() {
			SpokenTime time = this.sentence.time();
			if (time == null) {
				return;
			}
			Map<String, Object> days = days(time);
			List<String> names = this.question.parameters()
				.stream()
				.map(Parameter::name)
				.filter((name) -> days.containsKey(name))
				.toList();
			names.forEach((name) -> this.values.put(name, days.get(name)));
			if (!names.isEmpty()) {
				this.points += this.sentence.weight(this.sentence.ofTime());
				this.covered.or(this.sentence.ofTime());
			}
		}

		/**
		 * The days of a time by parameter. What falls due in a year is asked from its
		 * first day on; everything else as of its last.
		 */
		private Map<String, Object> days(SpokenTime time) {
			boolean isAhead = this.question.parameterNames().contains(DAYS);
			return Map.of(FROM, time.from(), TO, time.to(), SINCE, time.from(), AS_OF,
					isAhead ? time.from() : time.to(), DAYS, time.to().toEpochDay() - time.from().toEpochDay());
		}

	}

	/**
	 * Returns the values of a filled question with the examples of what has a default.
	 */
	static Map<String, Object> whole(FilledQuestion filled) {
		return filled.question()
			.parameters()
			.stream()
			.collect(Collectors.toMap(Parameter::name,
					(parameter) -> orExample(filled.values().get(parameter.name()), parameter), (one, other) -> one,
					LinkedHashMap::new));
	}

	private static Object orExample(@Nullable Object value, Parameter parameter) {
		return (value != null) ? value : parameter.example();
	}

}
