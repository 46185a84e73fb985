package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.accordgraph.ingest.staging.PendingEnglish;
import org.accordgraph.ingest.staging.StatedEntity;
import org.accordgraph.ingest.validation.RowIssues;
import org.accordgraph.ingest.write.Tally.Outcome;
import org.accordgraph.lookup.search.SearchName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The result of comparing a stated entity with the graph.
 *
 * @param outcome what happens to the entity
 * @param labels its new labels
 * @param properties its new properties
 * @param searchName the new search forms of its names; none if it has no name
 * @param aliases the aliases by document, if several state the entity
 * @param differences values that contradict the graph
 */
record ExistingEntity(Outcome outcome, Set<String> labels, Map<String, Object> properties,
		Optional<SearchName> searchName, StatedAliases aliases, List<Difference> differences) {

	private static final StatedAliases NONE = new StatedAliases(new TreeMap<>());

	private static final String ALIASES = "aliases";

	private static final Set<String> COMPUTED = Set.of("document", "script");

	/** Set after the import, and not part of the package. */
	private static final List<String> RECORDED = List.of("importedBy", "firstImportedBy", "firstImportedAt");

	/**
	 * Compares an entity with the graph.
	 * @param entity the stated entity
	 * @param existing the entity in the graph, if there is one
	 * @param document the document that states it
	 * @param decidedNames the names that it has because of match decisions
	 * @param givenNames those of them that it has in the graph already
	 */
	static ExistingEntity of(StatedEntity entity, @Nullable Record existing, String document, Set<String> decidedNames,
			Set<String> givenNames) {
		StatedEntity named = decidedNames.isEmpty() ? entity : entity.with(decidedNames);
		if (existing == null) {
			return new ExistingEntity(Outcome.CREATED, entity.labels(), named.complete(document), named.searchName(),
					NONE, List.of());
		}
		Map<String, Object> before = existing.get("properties").asMap();
		Set<String> labels = new TreeSet<>(existing.get("labels").asList((label) -> label.asString()));
		if (document.equals(before.get("document")) || existing.get("abandoned").asBoolean()) {
			StatedAliases stated = StatedAliases.of(existing.get("stated"));
			if (!stated.isEmpty()) {
				stated = stated.with(document, entity.aliases());
				named = entity.withAliases(stated.all()).with(decidedNames);
			}
			Map<String, Object> now = named.complete(document);
			RECORDED.forEach((name) -> Optional.ofNullable(before.get(name)).ifPresent((job) -> now.put(name, job)));
			boolean same = before.equals(now) && labels.equals(entity.labels());
			return new ExistingEntity(same ? Outcome.UNCHANGED : Outcome.CHANGED, entity.labels(), now,
					named.searchName(), stated, List.of());
		}
		return shared(entity, before, labels, document, StatedAliases.of(existing.get("stated")), givenNames);
	}

	/**
	 * An entity that something else states too: aliases may be added, nothing else may
	 * differ.
	 */
	private static ExistingEntity shared(StatedEntity entity, Map<String, Object> before, Set<String> labels,
			String document, StatedAliases former, Set<String> givenNames) {
		List<Difference> differences = new ArrayList<>();
		PendingEnglish.without(entity.properties()).forEach((name, value) -> {
			Object other = before.get(name);
			if (!COMPUTED.contains(name) && !name.equals(ALIASES) && !value.equals(other)) {
				differences.add(new Difference(name, value, other));
			}
		});
		if (!labels.containsAll(entity.labels())) {
			differences.add(new Difference("kind", entity.labels(), labels));
		}
		if (!differences.isEmpty() || !entity.properties().containsKey(ALIASES)) {
			return new ExistingEntity(Outcome.UNCHANGED, labels, before, SearchName.of(before), NONE, differences);
		}
		List<String> current = aliases(before);
		String owner = Objects.toString(before.get("document"), StatedAliases.SCRIPTS);
		StatedAliases known = !former.isEmpty() ? former
				: NONE.with(owner, current.stream().filter((alias) -> !givenNames.contains(alias)).toList());
		boolean nothingNew = owner.equals(StatedAliases.SCRIPTS) && former.isEmpty()
				&& known.all().containsAll(entity.aliases());
		StatedAliases now = nothingNew ? NONE : known.with(document, entity.aliases());
		List<String> aliases = nothingNew ? current : now.applied(current, known, givenNames, before);
		Map<String, Object> properties = new LinkedHashMap<>(before);
		properties.put(ALIASES, aliases);
		return new ExistingEntity(aliases.equals(current) ? Outcome.UNCHANGED : Outcome.CHANGED, labels, properties,
				SearchName.of(properties), now, differences);
	}

	private static List<String> aliases(Map<String, Object> properties) {
		return (properties.get(ALIASES) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	boolean isChange() {
		return this.outcome != Outcome.UNCHANGED;
	}

	/**
	 * A value that contradicts the graph.
	 *
	 * @param property the property
	 * @param stated the value in the package
	 * @param existing the value in the graph
	 */
	record Difference(String property, Object stated, @Nullable Object existing) {

		void report(RowIssues rowIssues) {
			rowIssues.error(this.property, String.valueOf(this.stated), "entity.differs",
					"The entity is already in the graph with "
							+ ((this.existing != null) ? "the value " + this.existing : "no value") + ".",
					"Enter the same value, or remove the row and refer to the entity by its id; use another id for another entity.");
		}

	}

}
