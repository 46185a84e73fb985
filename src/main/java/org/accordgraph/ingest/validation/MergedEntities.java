package org.accordgraph.ingest.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.lookup.search.NormalForm;

/** The entities that match decisions merge into others. */
final class MergedEntities {

	/** Entities to those into which they are merged. */
	private final Map<String, String> mergedInto = new HashMap<>();

	/** Entities and names that they have only because of a decision undone since. */
	private final Set<NameOf> withdrawnNames = new HashSet<>();

	/**
	 * Adds decisions. One has no effect if the entity that is to stand for both is
	 * unknown.
	 * @param isStated whether the package states an entity
	 * @param isKnown whether the package or the graph has an entity
	 */
	void add(List<MatchDecision> decisions, Predicate<String> isStated, Predicate<String> isKnown) {
		decisions.stream()
			.filter((decision) -> !decision.holds() && isStated.test(decision.one()))
			.forEach((decision) -> decision.names()
				.forEach((name) -> this.withdrawnNames.add(new NameOf(decision.other(), NormalForm.of(name).text()))));
		decisions.stream()
			.filter(MatchDecision::merges)
			.filter((decision) -> isKnown.test(decision.other()))
			.forEach((decision) -> this.mergedInto.put(decision.one(), decision.other()));
	}

	/** The entity into which an entity is merged in the end, or the entity itself. */
	String canonicalId(String id) {
		String canonical = id;
		for (int i = 0; i < this.mergedInto.size() && this.mergedInto.containsKey(canonical); i++) {
			canonical = this.mergedInto.get(canonical);
		}
		return canonical;
	}

	/** Whether an entity no longer has a name, because a decision was undone. */
	boolean isWithdrawn(String id, String normalName) {
		return this.withdrawnNames.contains(new NameOf(id, normalName));
	}

	/** A name of an entity, in its normal form. */
	private record NameOf(String entity, String name) {

	}

}
