package org.accordgraph.sameness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.reading.Reading;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Finds the bodies and places that may be one. */
@Component
public class LikelyPairs {

	private static final int AT_ONCE = 100;

	/** What more than so many begin like tells nothing. */
	private static final int MOST_OF_A_KEY = 200;

	private static final Comparator<LikelyPair> ORDER = Comparator.comparingDouble(LikelyPair::score)
		.reversed()
		.thenComparing(LikelyPair::one)
		.thenComparing(LikelyPair::other);

	private final String like;

	private final Reading reading;

	LikelyPairs(CypherFolder folder, Reading reading) {
		this.like = folder.text("import/like.cypher");
		this.reading = reading;
	}

	/**
	 * Finds those among the things of a package, and between these and the graph.
	 * @param stated what the package states
	 * @param decisions what was decided before
	 * @param progress is told how many were looked at
	 * @return the likeliest first
	 */
	public List<LikelyPair> of(List<Named> stated, List<Decision> decisions, LongConsumer progress) {
		Map<String, LikelyPair> pairs = new LinkedHashMap<>();
		Map<String, Named> byId = new HashMap<>();
		stated.forEach((thing) -> byId.put(thing.id(), thing));
		for (int i = 0; i < stated.size(); i += AT_ONCE) {
			progress.accept(i);
			List<Named> some = stated.subList(i, Math.min(i + AT_ONCE, stated.size()));
			for (Record row : candidates(some)) {
				Named candidate = named(row);
				if (!byId.containsKey(candidate.id())) {
					add(byId.get(row.get("wanted").asString()), candidate, true, decisions, pairs);
				}
			}
		}
		Map<String, List<Named>> byKey = new HashMap<>();
		for (Named thing : stated) {
			for (String key : keys(thing)) {
				List<Named> others = byKey.computeIfAbsent(key, (each) -> new ArrayList<>());
				if (others.size() < MOST_OF_A_KEY) {
					others.forEach((other) -> add(thing, other, false, decisions, pairs));
					others.add(thing);
				}
			}
		}
		return pairs.values().stream().sorted(ORDER).toList();
	}

	private static void add(Named one, Named other, boolean inGraph, List<Decision> decisions,
			Map<String, LikelyPair> pairs) {
		Likeness likeness = Likeness.of(one, other);
		if (likeness.isLikely()) {
			Verdict verdict = decisions.stream()
				.filter((decision) -> decision.holds() && decision.isOf(one.id(), other.id()))
				.map(Decision::verdict)
				.findFirst()
				.orElse(null);
			pairs.putIfAbsent(one.id() + " " + other.id(), new LikelyPair(one.id(), one.name(), other.id(),
					other.name(), inGraph, likeness.score(), likeness.reasons(), verdict));
		}
	}

	private List<Record> candidates(List<Named> things) {
		List<Map<String, Object>> wanted = things.stream().map(LikelyPairs::wanted).toList();
		return this.reading.read((tx) -> tx.run(this.like, Map.of("things", wanted)).list());
	}

	private static Map<String, Object> wanted(Named thing) {
		List<NameParts> parts = thing.parts();
		return Map.of("id", thing.id(), "label", thing.isPlace() ? "Place" : "Institution", "cores",
				parts.stream().map(NameParts::core).distinct().toList(), "sounds",
				parts.stream()
					.map((part) -> part.sound().replace(" ", ""))
					.filter((sound) -> !sound.isEmpty())
					.distinct()
					.toList(),
				"firsts", firsts(parts), "cities", List.copyOf(thing.cities()));
	}

	private static List<String> firsts(List<NameParts> parts) {
		return parts.stream()
			.filter(NameParts::isChinese)
			.map((part) -> part.core().substring(0, 1))
			.distinct()
			.toList();
	}

	/** Only things that have one of these in common are compared. */
	private static Set<String> keys(Named thing) {
		Set<String> keys = new LinkedHashSet<>();
		String kind = thing.isPlace() ? "place " : "body ";
		for (NameParts part : thing.parts()) {
			keys.add(kind + part.core());
			keys.add(kind + part.sound());
		}
		for (String first : firsts(thing.parts())) {
			thing.cities().forEach((city) -> keys.add(kind + city + " " + first));
		}
		keys.remove(kind);
		return keys;
	}

	private static Named named(Record row) {
		return new Named(row.get("id").asString(), Set.copyOf(row.get("labels").asList(Value::asString)),
				row.get("names").asList(Value::asString), Set.copyOf(row.get("cities").asList(Value::asString)));
	}

}
