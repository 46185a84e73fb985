package org.accordgraph.ingest.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.database.read.GraphReader;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Finds pairs of entities that may be the same. */
@Component
public class MatchCandidates {

	private static final int BATCH_SIZE = 100;

	/** A key that more entities share does not distinguish them. */
	private static final int MAX_ENTITIES_PER_KEY = 200;

	private static final Comparator<MatchCandidate> ORDER = Comparator.comparingDouble(MatchCandidate::score)
		.reversed()
		.thenComparing(MatchCandidate::one)
		.thenComparing(MatchCandidate::other);

	private final String statement;

	private final GraphReader reading;

	private final NameSyntax names;

	MatchCandidates(CypherFolder folder, GraphReader reading, NameSyntax names) {
		this.statement = CypherText.withOneParameter(folder.text("import/match-candidates.cypher"));
		this.reading = reading;
		this.names = names;
	}

	/**
	 * Compares the entities of a package with each other and with the graph.
	 * @param stated the entities of the package
	 * @param decisions all match decisions
	 * @param progress receives the number of entities compared
	 * @return the pairs, best score first
	 */
	public List<MatchCandidate> of(List<ComparedEntity> stated, List<MatchDecision> decisions, LongConsumer progress) {
		Map<Pair, MatchCandidate> pairs = new LinkedHashMap<>();
		Map<String, ComparedEntity> byId = new HashMap<>();
		stated.forEach((entity) -> byId.put(entity.id(), entity));
		for (int i = 0; i < stated.size(); i += BATCH_SIZE) {
			progress.accept(i);
			List<ComparedEntity> some = stated.subList(i, Math.min(i + BATCH_SIZE, stated.size()));
			for (Record row : candidates(some)) {
				ComparedEntity candidate = compared(row);
				if (!byId.containsKey(candidate.id())) {
					add(Objects.requireNonNull(byId.get(row.get("wanted").asString())), candidate, true, decisions,
							pairs);
				}
			}
		}
		Map<String, List<ComparedEntity>> byKey = new HashMap<>();
		for (ComparedEntity entity : stated) {
			for (String key : keys(entity)) {
				List<ComparedEntity> others = byKey.computeIfAbsent(key, (each) -> new ArrayList<>());
				if (others.size() < MAX_ENTITIES_PER_KEY) {
					others.forEach((other) -> add(entity, other, false, decisions, pairs));
					others.add(entity);
				}
			}
		}
		return pairs.values().stream().sorted(ORDER).toList();
	}

	private void add(ComparedEntity one, ComparedEntity other, boolean inGraph, List<MatchDecision> decisions,
			Map<Pair, MatchCandidate> pairs) {
		MatchScore score = MatchScore.of(one, other, this.names);
		if (score.isCandidate()) {
			MatchVerdict verdict = decisions.stream()
				.filter((decision) -> decision.holds() && decision.isOf(one.id(), other.id()))
				.map(MatchDecision::verdict)
				.findFirst()
				.orElse(null);
			pairs.putIfAbsent(new Pair(one.id(), other.id()), new MatchCandidate(one.id(), one.name(), other.id(),
					other.name(), inGraph, score.score(), score.reasons(), verdict));
		}
	}

	private List<Record> candidates(List<ComparedEntity> entities) {
		List<Map<String, Object>> wanted = entities.stream().map(this::wanted).toList();
		return this.reading.read((tx) -> tx.run(this.statement, CypherText.given(Map.of("entities", wanted))).list());
	}

	private Map<String, Object> wanted(ComparedEntity entity) {
		List<NameParts> parts = this.names.parts(entity);
		List<String> wholes = parts.stream().map(NameParts::whole).distinct().toList();
		if (!entity.hasDividedNames()) {
			return Map.of("id", entity.id(), "label", entity.label(), "names", wholes, "cores", List.of(), "pinyins",
					List.of(), "firsts", List.of(), "places", List.of());
		}
		return Map.of("id", entity.id(), "label", entity.label(), "names", wholes, "cores",
				parts.stream().map(NameParts::core).distinct().toList(), "pinyins",
				parts.stream()
					.map((part) -> part.pinyin().replace(" ", ""))
					.filter((pinyin) -> !pinyin.isEmpty())
					.distinct()
					.toList(),
				"firsts", firsts(parts), "places", List.copyOf(entity.places()));
	}

	private static List<String> firsts(List<NameParts> parts) {
		return parts.stream()
			.filter(NameParts::isChinese)
			.map((part) -> part.core().substring(0, 1))
			.distinct()
			.toList();
	}

	/** Two entities are compared only if they share a key. */
	private Set<String> keys(ComparedEntity entity) {
		Set<String> keys = new LinkedHashSet<>();
		String kind = entity.label() + " ";
		if (!entity.hasDividedNames()) {
			this.names.parts(entity).forEach((part) -> keys.add(kind + part.whole()));
			return keys;
		}
		for (NameParts part : this.names.parts(entity)) {
			keys.add(kind + part.core());
			keys.add(kind + part.pinyin());
		}
		for (String first : firsts(this.names.parts(entity))) {
			entity.places().forEach((place) -> keys.add(kind + place + " " + first));
		}
		keys.remove(kind);
		return keys;
	}

	private static ComparedEntity compared(Record row) {
		return new ComparedEntity(row.get("id").asString(), row.get("label").asString(),
				Set.copyOf(row.get("labels").asList(Value::asString)), row.get("names").asList(Value::asString),
				Set.copyOf(row.get("places").asList(Value::asString)));
	}

	/** Two ids. */
	private record Pair(String one, String other) {

	}

}
