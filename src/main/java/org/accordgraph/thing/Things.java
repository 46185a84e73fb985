package org.accordgraph.thing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.accordgraph.browser.BrowserLinks;
import org.accordgraph.cypher.Kinds;
import org.accordgraph.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Looks up one thing by its id, whatever it is. */
@Component
public class Things {

	private static final String REQUIRED = ById.MATCH + "RETURN " + ById.LABELS;

	/**
	 * Sorting the tens of thousands of passages that tell of a hub would take longer than
	 * the rest.
	 */
	private static final String CARD = ById.MATCH + """
			RETURN
			  %s,
			  thing,
			  COLLECT {
			    MATCH (thing)-[:EVIDENCED_BY]->(passage:Passage)
			    WITH passage
			    LIMIT 1000
			    RETURN passage.id
			    ORDER BY passage.id
			    LIMIT 100
			  } AS evidence,
			  %s
			""";

	private static final Renderer READABLE = Renderer.getRenderer(Configuration.prettyPrinting());

	private static final Set<String> HEAD = Set.of("id", "name", "nameEn", "aliases", "script");

	private final Reading reading;

	private final BrowserLinks browser;

	private final String card;

	Things(Reading reading, Relations relations, BrowserLinks browser) {
		this.reading = reading;
		this.browser = browser;
		this.card = CARD.formatted(ById.LABELS, relations.counts());
	}

	/**
	 * All that a card tells of a thing.
	 * @param id its id
	 * @param label the label that it must have, if any
	 * @param path where things of its kind are
	 * @throws NoSuchThing if there is none; if it is of another kind, that says where it
	 * is
	 */
	public Card card(String id, @Nullable String label, String path) {
		Collection<String> kinds = (label != null) ? List.of(label) : List.of();
		return this.reading.ask(this.card, Map.of("id", id), (result) -> {
			Record row = ById.found(result, id, kinds);
			Value thing = row.get("thing");
			Set<String> labels = Kinds.telling(ById.labels(row));
			Map<String, Object> properties = Properties.scalars(thing, HEAD);
			return new Card(id, Kinds.of(labels), labels, thing.get("name").asString(null),
					thing.get("nameEn").asString(null), Properties.strings(thing.get("aliases")), properties,
					Properties.notStated(properties), Properties.strings(row.get("evidence")),
					Relations.summaries(id, row), new Card.Links(Addresses.of(path, id), browser(id, labels)));
		});
	}

	/**
	 * Makes sure that there is a thing.
	 * @param id its id
	 * @param kinds the labels of which it must have one; none for a thing of any kind
	 * @return its labels
	 * @throws NoSuchThing if there is none
	 */
	public Set<String> require(String id, Collection<String> kinds) {
		return this.reading.ask(REQUIRED, Map.of("id", id), (result) -> ById.labels(ById.found(result, id, kinds)));
	}

	private String browser(String id, Set<String> labels) {
		return this.browser.to("""
				MATCH path = (thing:%s {id: $id})--(:Entity)
				RETURN path
				LIMIT 60
				""".formatted(Relations.anchor(labels)), Map.of("id", id));
	}

	/**
	 * A page of a list.
	 * @param listing the things that can be listed
	 * @param condition what must hold of those that are
	 * @param page which page
	 * @param lookup has Spring Data look them up
	 * @param item how one of them is told
	 */
	<T, R> PageOf<R> page(Listing listing, Condition condition, Pageable page,
			Function<Statement, Collection<T>> lookup, Function<T, R> item) {
		Statement statement = listing.page(condition, page);
		return this.reading.by(() -> {
			List<R> items = lookup.apply(statement).stream().map(item).toList();
			return PageOf.of(new PageImpl<>(items, page, count(listing.count(condition))),
					this.browser.to(READABLE.render(statement), statement.getCatalog().getParameters()));
		});
	}

	private long count(Statement statement) {
		return this.reading.read(
				(tx) -> tx.run(statement.getCypher(), statement.getCatalog().getParameters()).single().get(0).asLong());
	}

}
