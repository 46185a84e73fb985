package org.accordgraph.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.database.read.GraphReader;
import org.accordgraph.links.Addresses;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.model.EntityKinds;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Looks up an entity of any kind by its id. */
@Component
public class Entities {

	private static final String REQUIRED = EntityById.MATCH + "RETURN " + EntityById.LABELS;

	/**
	 * Limits the passages before sorting: a hub has tens of thousands, and sorting them
	 * would take longer than everything else.
	 */
	private static final String CARD = EntityById.MATCH + """
			RETURN
			  %s,
			  entity,
			  COLLECT {
			    MATCH (entity)-[:EVIDENCED_BY]->(passage:Passage)
			    WITH passage
			    LIMIT 1000
			    RETURN passage.id
			    ORDER BY passage.id
			    LIMIT 100
			  } AS evidence,
			  %s
			""";

	private static final Set<String> HEAD = Set.of("id", "name", "nameEn", "aliases", "script");

	private final GraphReader reading;

	private final BrowserLinks browser;

	private final String card;

	Entities(GraphReader reading, Relations relations, BrowserLinks browser) {
		this.reading = reading;
		this.browser = browser;
		this.card = CARD.formatted(EntityById.LABELS, relations.counts());
	}

	/**
	 * Returns the card of an entity.
	 * @param id its id
	 * @param label the label that it must have; null for an entity of any kind
	 * @param path the path of the entities of its kind, such as {@code /api/agreements}
	 * @throws EntityNotFound if there is no such entity, or it is of another kind; in
	 * that case, the problem contains its address
	 */
	public EntityCard card(String id, @Nullable String label, String path) {
		Collection<String> kinds = (label != null) ? List.of(label) : List.of();
		return this.reading.ask(this.card, Map.of("id", id), (result) -> {
			Record row = EntityById.found(result, id, kinds);
			Value entity = row.get("entity");
			Set<String> labels = EntityKinds.telling(EntityById.labels(row));
			Map<String, Object> properties = NodeProperties.scalars(entity, HEAD);
			return new EntityCard(id, EntityKinds.of(labels), labels, entity.get("name").asString(null),
					entity.get("nameEn").asString(null), NodeProperties.strings(entity.get("aliases")), properties,
					NodeProperties.notStated(properties), NodeProperties.strings(row.get("evidence")),
					Relations.summaries(id, row), new EntityCard.Links(Addresses.of(path, id), browser(id, labels)));
		});
	}

	/**
	 * Requires that an entity exists.
	 * @param id its id
	 * @param kinds the labels of which it must have at least one; empty for an entity of
	 * any kind
	 * @return its labels
	 * @throws EntityNotFound if there is no such entity, or it is of another kind
	 */
	public Set<String> require(String id, Collection<String> kinds) {
		return this.reading.ask(REQUIRED, Map.of("id", id),
				(result) -> EntityById.labels(EntityById.found(result, id, kinds)));
	}

	private String browser(String id, Set<String> labels) {
		return this.browser.to("""
				MATCH path = (entity:%s {id: $id})--(:Entity)
				RETURN path
				LIMIT 60
				""".formatted(Relations.anchor(labels)), Map.of("id", id));
	}

}
