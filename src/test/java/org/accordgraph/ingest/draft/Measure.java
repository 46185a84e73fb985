package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.accordgraph.ingest.draft.ReadText.ReadAgreement;

/** Compares what was read from a text with what a person read from it, table by table. */
final class Measure {

	/**
	 * How many were to be found, were found, and agree.
	 */
	record Score(int expected, int found, int right) {

		double recall() {
			return (this.expected == 0) ? 1 : (double) this.right / this.expected;
		}

		double precision() {
			return (this.found == 0) ? 1 : (double) this.right / this.found;
		}

	}

	private static final double ALIKE = 0.2;

	final Map<String, Score> scores = new LinkedHashMap<>();

	final List<String> missing = new ArrayList<>();

	private final Reference reference;

	Measure(Reference reference, List<ReadText> read, Function<String, List<String>> namesOf) {
		this.reference = reference;
		List<ReadAgreement> agreements = read.stream().flatMap((each) -> each.agreements().stream()).toList();
		texts("passages", reference.passages.isEmpty()
				? read.stream().flatMap((each) -> each.manuscript().passages().stream()).map(TextPassage::text).toList()
				: reference.passages,
				read.stream().flatMap((each) -> each.manuscript().passages().stream()).map(TextPassage::text).toList());
		texts("titles", reference.titles, agreements.stream().map((each) -> each.agreed().title()).toList());
		score("parties", reference.parties,
				agreements.stream()
					.flatMap((each) -> each.agreed().parties().stream())
					.map(Agreed.Party::name)
					.toList(),
				(expected, found) -> (expected.equals(found) || namesOf.apply(expected).contains(found)));
		texts("days", reference.days,
				agreements.stream()
					.filter((each) -> each.agreed().signedOn() != null)
					.map((each) -> each.agreed().signedOn() + " " + each.agreed().signedOnStatus())
					.toList());
		texts("declared numbers", reference.declared.stream().filter((each) -> !each.equals("null")).toList(),
				agreements.stream()
					.map((each) -> each.agreed().declared())
					.filter((each) -> each > 0)
					.map(String::valueOf)
					.toList());
		score("areas", reference.areas,
				agreements.stream()
					.flatMap((each) -> each.areas()
						.stream()
						.map((area) -> each.agreed().title() + "/" + area.ordinal() + "/" + area.name()))
					.toList(),
				Measure::sameArea);
		promises(agreements);
		List<Task.Made> made = agreements.stream()
			.flatMap((each) -> each.tasks().values().stream())
			.flatMap(List::stream)
			.flatMap((task) -> task.outcomes().stream())
			.distinct()
			.toList();
		score("deliverables", reference.deliverables, made, (expected, found) -> alike(expected.name(), found.name()));
		score("kinds of deliverables", reference.deliverables, made,
				(expected, found) -> alike(expected.name(), found.name()) && expected.kind().equals(found.kind()));
		List<Figure> figures = read.stream().flatMap((each) -> each.figures().stream()).toList();
		score("figures", reference.figures, figures, (expected, found) -> expected.value().compareTo(found.value()) == 0
				&& expected.unit().equals(found.unit()));
		score("figures with comparator and time", reference.figures, figures,
				(expected, found) -> expected.value().compareTo(found.value()) == 0
						&& expected.unit().equals(found.unit()) && expected.comparator().equals(found.comparator())
						&& (expected.time().isEmpty() || expected.time().equals(time(found))));
	}

	private static String time(Figure figure) {
		Figure.Time time = figure.time();
		return (time.deadline() != null) ? time.deadline().toString() : (time.asOf() != null) ? time.asOf().toString()
				: (time.from() != null) ? time.from() + "/" + time.to() : "";
	}

	private static boolean alike(String expected, String found) {
		String one = expected.replaceAll("[“”]", "");
		String other = found.replaceAll("[“”]", "");
		return one.equals(other) || other.endsWith(one) || one.endsWith(other) && other.length() > 2
				|| Overlap.of(one, other) >= 0.75 && Overlap.count(one, other) > 2;
	}

	private static boolean sameArea(String expected, String found) {
		String[] one = expected.split("/");
		String[] other = found.split("/");
		return Comparable.of(one[0]).equals(Comparable.of(other[0])) && one[1].equals(other[1])
				&& (one[2].contains(other[2]) || other[2].contains(one[2]) || Overlap.of(one[2], other[2]) >= 0.5);
	}

	private void texts(String table, List<String> expected, List<String> found) {
		score(table, expected, found, (one, other) -> Comparable.of(one).equals(Comparable.of(other)));
	}

	private <E, F> void score(String table, List<E> expected, List<F> found, BiPredicate<E, F> same) {
		List<F> left = new ArrayList<>(found);
		int right = 0;
		for (E each : expected) {
			F match = left.stream().filter((other) -> same.test(each, other)).findFirst().orElse(null);
			if (match == null) {
				this.missing.add(table + " missing: " + each);
			}
			else {
				left.remove(match);
				right++;
			}
		}
		left.forEach((each) -> this.missing.add(table + " false: " + each));
		this.scores.put(table, new Score(expected.size(), found.size(), right));
	}

	private record Pair(Reference.Promise promise, String area, Task task, double score) {

	}

	private void promises(List<ReadAgreement> agreements) {
		List<Pair> pairs = new ArrayList<>();
		Map<Task, String> tasks = new LinkedHashMap<>();
		agreements.forEach((each) -> each.tasks()
			.forEach((area, all) -> all.forEach((task) -> tasks.put(task, each.agreed().title() + "/" + area))));
		for (Reference.Promise promise : this.reference.promises) {
			tasks.forEach((task, area) -> {
				double score = score(promise, task);
				if (score >= ALIKE) {
					pairs.add(new Pair(promise, area, task,
							score + (promise.modality().equals(task.modality()) ? 0.05 : 0)));
				}
			});
		}
		pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score()));
		Set<Reference.Promise> promises = new LinkedHashSet<>();
		Set<Task> taken = new LinkedHashSet<>();
		int areas = 0;
		int modalities = 0;
		int words = 0;
		int roles = 0;
		for (Pair pair : pairs) {
			if (!promises.contains(pair.promise()) && !taken.contains(pair.task())) {
				promises.add(pair.promise());
				taken.add(pair.task());
				areas += check("task area", Comparable.of(pair.promise().area()), Comparable.of(pair.area()), pair);
				modalities += check("modality", pair.promise().modality(), pair.task().modality(), pair);
				words += check("duty words", String.valueOf(pair.promise().dutyWords()),
						String.valueOf(pair.task().dutyWords()), pair);
				roles += check("duty roles", pair.promise().roles().toString(), roles(pair), pair);
			}
		}
		this.reference.promises.stream()
			.filter((promise) -> !promises.contains(promise))
			.forEach((promise) -> this.missing.add("tasks missing: " + promise));
		tasks.keySet()
			.stream()
			.filter((task) -> !taken.contains(task))
			.forEach((task) -> this.missing.add("tasks false: " + task.words() + " | " + task.passage().text()));
		int right = promises.size();
		this.scores.put("tasks", new Score(this.reference.promises.size(), tasks.size(), right));
		this.scores.put("task areas", new Score(right, right, areas));
		this.scores.put("modality", new Score(right, right, modalities));
		this.scores.put("duty words", new Score(right, right, words));
		this.scores.put("duty roles", new Score(right, right, roles));
	}

	private String roles(Pair pair) {
		return pair.task()
			.bearers()
			.stream()
			.map((bearer) -> pair.promise().literal() ? bearer.role() + " " + bearer.name() : bearer.role())
			.sorted()
			.distinct()
			.toList()
			.toString();
	}

	private int check(String what, String expected, String found, Pair pair) {
		if (expected.equals(found)) {
			return 1;
		}
		this.missing.add(what + ": expected " + expected + ", found " + found + ": " + pair.task().words() + " | "
				+ pair.promise().words());
		return 0;
	}

	private static double score(Reference.Promise promise, Task task) {
		if (promise.literal()) {
			String object = task.words();
			return object.contains(promise.words()) ? 1 + (double) promise.words().length() / object.length() : 0;
		}
		boolean same = promise.passages()
			.stream()
			.anyMatch((passage) -> Comparable.of(passage).equals(Comparable.of(task.passage().text())));
		return (same && Overlap.count(promise.words(), task.words()) > 0)
				? Math.max(Overlap.of(promise.words(), task.object()), Overlap.of(promise.words(), task.words())) : 0;
	}

	/** A text without spaces and with one kind of brackets and quotation marks. */
	static final class Comparable {

		private Comparable() {
		}

		static String of(String text) {
			return text.replaceAll("\\s", "").replace('(', '（').replace(')', '）').replaceAll("[“”]", "\"");
		}

	}

	int falseOnes(String table) {
		Score score = this.scores.get(table);
		return score.found() - score.right();
	}

	List<String> differences(String table) {
		return this.missing.stream().filter((each) -> each.startsWith(table)).toList();
	}

	String table() {
		StringBuilder table = new StringBuilder();
		this.scores.forEach((name, score) -> table.append("| %s | %d | %d | %d | %.0f %% | %.0f %% |%n".formatted(name,
				score.expected(), score.found(), score.right(), 100 * score.recall(), 100 * score.precision())));
		return table.toString();
	}

}
