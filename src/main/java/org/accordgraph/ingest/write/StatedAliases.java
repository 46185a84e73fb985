package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Value;

/**
 * The aliases of one entity by the documents that state them. It is kept in the graph
 * only for entities that more than one source states, so that aliases do not depend on
 * the order of imports, and go with their document. The empty id stands for the scripts.
 *
 * @param byDocument the aliases that each document states, in the order of the ids
 */
record StatedAliases(SortedMap<String, List<String>> byDocument) {

	static final String SCRIPTS = "";

	/**
	 * Reads lists that each begin with the id of a document.
	 */
	static StatedAliases of(Value lists) {
		SortedMap<String, List<String>> byDocument = new TreeMap<>();
		lists.asList((list) -> list.asList(Value::asString))
			.forEach((list) -> byDocument.put(list.get(0), list.subList(1, list.size())));
		return new StatedAliases(byDocument);
	}

	/** The same with the aliases that one document states. */
	StatedAliases with(String document, List<String> aliases) {
		SortedMap<String, List<String>> all = new TreeMap<>(this.byDocument);
		all.put(document, List.copyOf(aliases));
		return new StatedAliases(all);
	}

	boolean isEmpty() {
		return this.byDocument.isEmpty();
	}

	/** Whether only the owner of the entity is left, so that nothing has to be kept. */
	boolean isOnlyOf(String owner) {
		return this.byDocument.keySet().equals(Set.of(owner));
	}

	/** All aliases: those of the scripts first, then by document. */
	Set<String> all() {
		Set<String> all = new LinkedHashSet<>();
		this.byDocument.values().forEach(all::addAll);
		return all;
	}

	/**
	 * The aliases of the entity after a change.
	 * @param current its aliases before
	 * @param before the statements before
	 * @param decided the names that match decisions gave
	 * @param properties its properties, whose names are no aliases
	 */
	List<String> applied(Collection<String> current, StatedAliases before, Collection<String> decided,
			Map<String, ?> properties) {
		Set<String> stated = before.all();
		Set<String> all = new LinkedHashSet<>(all());
		current.stream().filter((alias) -> decided.contains(alias) || !stated.contains(alias)).forEach(all::add);
		all.remove(String.valueOf(properties.get("name")));
		all.remove(String.valueOf(properties.get("nameEn")));
		return new ArrayList<>(all);
	}

	/** Rows for the statement {@code state-aliases}. */
	List<Map<String, Object>> rows(String entity) {
		return this.byDocument.entrySet()
			.stream()
			.map((each) -> Map.<String, Object>of("entity", entity, "document", each.getKey(), "aliases",
					each.getValue()))
			.toList();
	}

}
