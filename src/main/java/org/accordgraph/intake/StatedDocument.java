package org.accordgraph.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.accordgraph.bulk.BulkFiles;

/**
 * All that one document states.
 *
 * @param id its id
 * @param things its things by id
 * @param facts its relationships by key
 */
record StatedDocument(String id, Map<String, StatedThing> things, Map<String, Fact> facts) {

	static StatedDocument of(Staging staging, String id, KnownThings known) {
		Map<String, StatedThing> things = new LinkedHashMap<>();
		for (Iterator<StagedRow> rows = staging.rowsOf(id); rows.hasNext();) {
			StagedRow row = rows.next();
			if (!row.table().isRelations()) {
				things.merge(row.text("id"), StatedThing.of(row), StatedThing::and);
			}
		}
		Map<String, Fact> facts = new LinkedHashMap<>();
		Set<String> supported = new HashSet<>();
		for (Iterator<StagedRow> rows = staging.rowsOf(id); rows.hasNext();) {
			for (Fact fact : Fact.of(rows.next())) {
				facts.put(fact.key(), fact);
				fact.support((end) -> things.containsKey(end) || known.isPromised(end), supported)
					.forEach((support) -> facts.put(support.key(), support));
			}
		}
		return new StatedDocument(id, things, facts);
	}

	/**
	 * Whether it adds to documents before it without touching what they state.
	 * @param links the types of relationships that a thing may have as a link
	 * @param before whether one of them states a thing
	 */
	boolean onlyAdds(Set<String> links, Predicate<String> before) {
		return this.things.values()
			.stream()
			.allMatch((thing) -> !before.test(thing.id()) && BulkFiles.fitNode(thing.complete(this.id)))
				&& this.facts.values().stream().allMatch((fact) -> isNew(fact, links, before));
	}

	/**
	 * A row of a document before it may state the same relationship as a link of a thing.
	 */
	private boolean isNew(Fact fact, Set<String> links, Predicate<String> before) {
		boolean own = this.things.containsKey(fact.from()) && this.things.containsKey(fact.to());
		return BulkFiles.fitRelationship(fact.properties()) && isThere(fact.from(), before)
				&& isThere(fact.to(), before) && (own || !fact.row().table().isRelations()
						|| fact.type().equals("EVIDENCED_BY") || !links.contains(fact.type()));
	}

	private boolean isThere(String thing, Predicate<String> before) {
		return this.things.containsKey(thing) || before.test(thing);
	}

	void writeTo(BulkFiles files) {
		this.things.values().forEach((thing) -> files.node(thing.labels(), thing.complete(this.id)));
		this.facts.values().forEach((fact) -> {
			Map<String, Object> properties = new HashMap<>(fact.properties());
			properties.put("document", this.id);
			files.relationship(fact.type(), fact.from(), fact.to(), properties);
		});
	}

	/** The ids of its things of some labels. */
	List<String> thingsOf(Collection<String> labels) {
		return this.things.values()
			.stream()
			.filter((thing) -> thing.labels().stream().anyMatch(labels::contains))
			.map(StatedThing::id)
			.toList();
	}

}
