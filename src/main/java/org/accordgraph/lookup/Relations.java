package org.accordgraph.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.accordgraph.database.read.GraphReader;
import org.accordgraph.links.Addresses;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.model.EntityKinds;
import org.accordgraph.model.Vocabulary;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Counts and reads the relationships of an entity. A city or a year can have very many,
 * so they are counted in the database and read page by page.
 */
@Component
public class Relations {

	private static final String EVIDENCED_BY = "EVIDENCED_BY";

	/**
	 * The maximum number of relationships to sort. Longer lists are in the order of the
	 * store, which is stable as long as the relationships do not change, so that the
	 * first 20 of 50,000 do not have to wait for a sort.
	 */
	private static final int MOST_SORTED = 1_000;

	/** The last key makes the order total if two entities have several relationships. */
	private static final String SORTED = "ORDER BY relation.ordinal, other.id, elementId(relation)\n";

	private static final String PAGE = """
			MATCH %s
			WITH *
			%sSKIP $skip
			LIMIT $limit
			""";

	/**
	 * Reads a page in one round trip. The total comes from the degree that the store
	 * keeps for each type; one of the two lists is always empty, at no cost.
	 */
	private static final String COUNTED = EntityById.MATCH + """
			WITH entity, COUNT { (entity)%2$s() } AS total
			RETURN %1$s, total, COLLECT {
			  MATCH (entity)%3$s(other:Entity|Passage)
			  WHERE total <= %5$d
			  RETURN {relation: relation, other: other, out: startNode(relation) = entity}
			  %4$s  SKIP $skip
			  LIMIT $limit
			} + COLLECT {
			  MATCH (entity)%3$s(other:Entity|Passage)
			  WHERE total > %5$d
			  RETURN {relation: relation, other: other, out: startNode(relation) = entity}
			  SKIP $skip
			  LIMIT $limit
			} AS relations
			""";

	private final GraphReader reading;

	private final BrowserLinks browser;

	private final Set<String> types;

	Relations(GraphReader reading, BrowserLinks browser, Vocabulary vocabulary) {
		this.reading = reading;
		this.browser = browser;
		this.types = new TreeSet<>(vocabulary.types());
	}

	/** Returns the label whose index finds an entity with these labels by its id. */
	static String anchor(Collection<String> labels) {
		return labels.contains("Passage") ? "Passage" : EntityKinds.ENTITY;
	}

	/**
	 * Returns the columns that count the relationships of {@code entity} by type and
	 * kind, without EVIDENCED_BY.
	 */
	String counts() {
		String counted = this.types.stream()
			.filter((type) -> !type.equals(EVIDENCED_BY))
			.collect(Collectors.joining("|"));
		return Arrays.stream(Direction.values())
			.map((direction) -> counts(direction, counted))
			.collect(Collectors.joining(",\n"));
	}

	private static String counts(Direction direction, String types) {
		return """
				COLLECT {
				  MATCH (entity)%s(other:Entity|Passage)
				  WITH type(relation) AS type, labels(other) AS labels, count(*) AS count
				  RETURN {type: type, labels: labels, count: count}
				} AS %s""".formatted(direction.pattern(types), direction);
	}

	/**
	 * Sums up the number of relationships of an entity by type and direction.
	 * @param row a row with the columns of {@link #counts()}
	 */
	static List<EntityCard.Summary> summaries(String id, Record row) {
		List<EntityCard.Summary> summaries = new ArrayList<>();
		for (Direction direction : Direction.values()) {
			Map<String, Map<String, Long>> kinds = new TreeMap<>();
			for (Value each : row.get(direction.name()).values()) {
				kinds.computeIfAbsent(each.get("type").asString(), (type) -> new TreeMap<>())
					.merge(EntityKinds.of(each.get("labels").asList(Value::asString)), each.get("count").asLong(),
							Long::sum);
			}
			kinds.forEach((type,
					byKind) -> summaries.add(new EntityCard.Summary(type, direction, byKind,
							byKind.values().stream().mapToLong(Long::longValue).sum(),
							Addresses.relations(id, type, direction.name()))));
		}
		summaries.sort(Comparator.comparing(EntityCard.Summary::type));
		return summaries;
	}

	/**
	 * Reads a page of the relationships of an entity, in the order of the text if there
	 * is one, then by the ids at the other end; lists of more than 1,000 are in the order
	 * of the store.
	 * @param id the id of the entity
	 * @param kinds the labels of which it must have at least one; empty for an entity of
	 * any kind
	 * @param type the relationship type
	 * @param directions one direction, or both
	 * @param page the requested page
	 * @throws EntityNotFound if there is no such entity, or the model has no such
	 * relationship type
	 */
	public ListPage<Relation> page(String id, Collection<String> kinds, String type, Collection<Direction> directions,
			Pageable page) {
		if (!this.types.contains(type)) {
			throw EntityNotFound.relation(type, this.types);
		}
		String arrow = (directions.size() == 1) ? directions.iterator().next().pattern(type)
				: "-[relation:" + type + "]-";
		Map<String, Object> values = Map.of("id", id, "skip", page.getOffset(), "limit", page.getPageSize());
		String text = COUNTED.formatted(EntityById.LABELS, arrow.replace("relation:", ":"), arrow, SORTED, MOST_SORTED);
		return this.reading.ask(text, values, (result) -> {
			Record row = EntityById.found(result, id, kinds);
			long total = row.get("total").asLong();
			List<Relation> relations = row.get("relations").asList((each) -> relation(id, each));
			String path = "path = (entity:%s {id: $id})%s(other:Entity|Passage)"
				.formatted(anchor(EntityById.labels(row)), arrow);
			return ListPage.of(new PageImpl<>(relations, page, total),
					this.browser.to(PAGE.formatted(path, (total > MOST_SORTED) ? "" : SORTED) + "RETURN path", values));
		});
	}

	private static Relation relation(String id, Value row) {
		EntityReference other = EntityReference.of(row.get("other").asNode());
		boolean out = row.get("out").asBoolean();
		var relation = row.get("relation").asRelationship();
		return new Relation(relation.type(), out ? Direction.OUT : Direction.IN, out ? id : other.id(),
				out ? other.id() : id, NodeProperties.scalars(relation, Set.of()),
				NodeProperties.strings(relation.get("evidence")), other);
	}

}
