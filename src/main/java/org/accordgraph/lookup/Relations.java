package org.accordgraph.thing;

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

import org.accordgraph.browser.BrowserLinks;
import org.accordgraph.cypher.Kinds;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.reading.Reading;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * The relations of a thing. A city or a year can have very many, so they are counted in
 * the database and read page by page.
 */
@Component
public class Relations {

	private static final String EVIDENCED_BY = "EVIDENCED_BY";

	/**
	 * More than that are told in the order in which the store has them, which stays as
	 * long as they do: whoever wants the first twenty of fifty thousand does not wait
	 * until all are sorted.
	 */
	private static final int MOST_SORTED = 1_000;

	/** The last key tells two relations between the same things apart. */
	private static final String SORTED = "ORDER BY relation.ordinal, other.id, elementId(relation)\n";

	private static final String PAGE = """
			MATCH %s
			WITH *
			%sSKIP $skip
			LIMIT $limit
			""";

	/**
	 * A page in one round trip. What a node has of a type is known to the store: of the
	 * two lists one is empty, and nothing is gone through for it.
	 */
	private static final String COUNTED = ById.MATCH + """
			WITH thing, COUNT { (thing)%2$s() } AS total
			RETURN %1$s, total, COLLECT {
			  MATCH (thing)%3$s(other:Entity|Passage)
			  WHERE total <= %5$d
			  RETURN {relation: relation, other: other, out: startNode(relation) = thing}
			  %4$s  SKIP $skip
			  LIMIT $limit
			} + COLLECT {
			  MATCH (thing)%3$s(other:Entity|Passage)
			  WHERE total > %5$d
			  RETURN {relation: relation, other: other, out: startNode(relation) = thing}
			  SKIP $skip
			  LIMIT $limit
			} AS relations
			""";

	private final Reading reading;

	private final BrowserLinks browser;

	private final Set<String> types;

	Relations(Reading reading, BrowserLinks browser, Vocabulary vocabulary) {
		this.reading = reading;
		this.browser = browser;
		this.types = new TreeSet<>(vocabulary.types());
	}

	/** The label by which a thing is found in an index. */
	static String anchor(Collection<String> labels) {
		return labels.contains("Passage") ? "Passage" : Kinds.ENTITY;
	}

	/**
	 * What a statement returns to tell how many relations the thing has, without its
	 * evidence.
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
				  MATCH (thing)%s(other:Entity|Passage)
				  WITH type(relation) AS type, labels(other) AS labels, count(*) AS count
				  RETURN {type: type, labels: labels, count: count}
				} AS %s""".formatted(direction.pattern(types), direction);
	}

	/**
	 * How many relations a thing has, of each type and direction.
	 * @param row what {@link #counts()} returned
	 */
	static List<Card.Summary> summaries(String id, Record row) {
		List<Card.Summary> summaries = new ArrayList<>();
		for (Direction direction : Direction.values()) {
			Map<String, Map<String, Long>> kinds = new TreeMap<>();
			for (Value each : row.get(direction.name()).values()) {
				kinds.computeIfAbsent(each.get("type").asString(), (type) -> new TreeMap<>())
					.merge(Kinds.of(each.get("labels").asList(Value::asString)), each.get("count").asLong(), Long::sum);
			}
			kinds.forEach((type,
					byKind) -> summaries.add(new Card.Summary(type, direction, byKind,
							byKind.values().stream().mapToLong(Long::longValue).sum(),
							Addresses.relations(id, type, direction))));
		}
		summaries.sort(Comparator.comparing(Card.Summary::type));
		return summaries;
	}

	/**
	 * Relations of a thing, in the order of the text where they have one, then of the ids
	 * at the other end; of more than 1,000, in the order of the store.
	 * @param id the id of the thing
	 * @param kinds the labels of which it must have one; none for a thing of any kind
	 * @param type the relationship type
	 * @param directions one direction, or both
	 * @param page which page
	 * @throws NoSuchThing if there is no such thing, or the model knows no such type
	 */
	public PageOf<Relation> page(String id, Collection<String> kinds, String type, Collection<Direction> directions,
			Pageable page) {
		if (!this.types.contains(type)) {
			throw NoSuchThing.relation(type, this.types);
		}
		String arrow = (directions.size() == 1) ? directions.iterator().next().pattern(type)
				: "-[relation:" + type + "]-";
		Map<String, Object> values = Map.of("id", id, "skip", page.getOffset(), "limit", page.getPageSize());
		String text = COUNTED.formatted(ById.LABELS, arrow.replace("relation:", ":"), arrow, SORTED, MOST_SORTED);
		return this.reading.ask(text, values, (result) -> {
			Record row = ById.found(result, id, kinds);
			long total = row.get("total").asLong();
			List<Relation> relations = row.get("relations").asList((each) -> relation(id, each));
			String path = "path = (thing:%s {id: $id})%s(other:Entity|Passage)".formatted(anchor(ById.labels(row)),
					arrow);
			return PageOf.of(new PageImpl<>(relations, page, total),
					this.browser.to(PAGE.formatted(path, (total > MOST_SORTED) ? "" : SORTED) + "RETURN path", values));
		});
	}

	private static Relation relation(String id, Value row) {
		Thing other = Thing.of(row.get("other").asNode());
		boolean out = row.get("out").asBoolean();
		var relation = row.get("relation").asRelationship();
		return new Relation(relation.type(), out ? Direction.OUT : Direction.IN, out ? id : other.id(),
				out ? other.id() : id, Properties.scalars(relation, Set.of()),
				Properties.strings(relation.get("evidence")), other);
	}

}
