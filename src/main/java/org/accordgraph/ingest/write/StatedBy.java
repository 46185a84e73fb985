package org.accordgraph.ingest.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The documents that state a relationship of the graph. The first of their ids is its
 * property {@code document}, the others are in {@code alsoIn}, so that the order of
 * imports does not matter. The relationship is removed with the last of them.
 *
 * @param documents their ids; empty if a seed script states it
 */
record StatedBy(SortedSet<String> documents) {

	private static final String FIRST = "document";

	private static final String OTHERS = "alsoIn";

	static StatedBy of(Map<String, Object> properties) {
		SortedSet<String> documents = new TreeSet<>();
		if (properties.get(FIRST) instanceof String first) {
			documents.add(first);
		}
		if (properties.get(OTHERS) instanceof List<?> others) {
			others.forEach((other) -> documents.add(String.valueOf(other)));
		}
		return new StatedBy(documents);
	}

	/** For a relationship that is new, or was derived. */
	static StatedBy none() {
		return new StatedBy(new TreeSet<>());
	}

	/** Whether it is derived: a document that states it replaces the derived one. */
	static boolean isDerived(@Nullable Map<String, Object> properties) {
		return properties != null && properties.get("derived") != null;
	}

	/** The properties without those that say who states it. */
	static Map<String, Object> bare(Map<String, Object> properties) {
		Map<String, Object> bare = new HashMap<>(properties);
		bare.keySet().removeAll(List.of(FIRST, OTHERS, "script"));
		return bare;
	}

	boolean isByScript() {
		return this.documents.isEmpty();
	}

	/** The properties of a relationship that one more document states. */
	Map<String, Object> and(String document, Map<String, Object> properties) {
		SortedSet<String> all = new TreeSet<>(this.documents);
		all.add(document);
		Map<String, Object> stated = new HashMap<>(properties);
		stated.put(FIRST, all.first());
		if (all.size() > 1) {
			stated.put(OTHERS, all.stream().skip(1).toList());
		}
		return stated;
	}

}
