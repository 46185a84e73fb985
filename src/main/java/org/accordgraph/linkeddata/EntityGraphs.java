package org.accordgraph.linkeddata;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.lookup.Entities;
import org.accordgraph.lookup.EntityNotFound;
import org.accordgraph.model.EntityKinds;
import org.accordgraph.model.Terms;
import org.accordgraph.model.Vocabulary;
import org.eclipse.rdf4j.model.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads an entity with its relationships as triples. */
@Component
class EntityGraphs {

	/** The maximum number of relationships of one type and direction. */
	private static final int MOST = 1000;

	private static final String PASSAGE = "Passage";

	private final GraphReader reading;

	private final Entities entities;

	private final Vocabulary vocabulary;

	private final Terms terms;

	private final String statement;

	private final int most;

	@Autowired
	EntityGraphs(GraphReader reading, Entities entities, Vocabulary vocabulary, Terms terms, CypherFolder folder) {
		this(reading, entities, vocabulary, terms, folder, MOST);
	}

	EntityGraphs(GraphReader reading, Entities entities, Vocabulary vocabulary, Terms terms, CypherFolder folder,
			int most) {
		this.reading = reading;
		this.entities = entities;
		this.vocabulary = vocabulary;
		this.terms = terms;
		this.statement = folder.text("linked-data/entity.cypher");
		this.most = most;
	}

	/**
	 * An entity as triples.
	 *
	 * @param triples the triples
	 * @param cut whether it has more relationships than these
	 */
	record EntityGraph(Collection<Statement> triples, boolean cut) {
	}

	/**
	 * Reads an entity.
	 * @param id its id
	 * @param kind the label that it must have; null for an entity of any kind
	 * @param iris the IRIs to use
	 * @throws EntityNotFound if there is no such entity, or it is of another kind
	 */
	EntityGraph read(String id, @Nullable String kind, Iris iris) {
		Set<String> labels = this.entities.require(id, (kind != null) ? List.of(kind) : List.of());
		Map<String, Object> values = Map.of("id", id, "label",
				labels.contains(EntityKinds.ENTITY) ? EntityKinds.ENTITY : PASSAGE, "types", this.vocabulary.types(),
				"most", this.most);
		return this.reading.ask(this.statement, values, (result) -> {
			List<Record> rows = result.list();
			if (rows.isEmpty()) {
				throw EntityNotFound.unknown(id);
			}
			return graph(id, rows.get(0), iris);
		});
	}

	private EntityGraph graph(String id, Record row, Iris iris) {
		Set<Statement> triples = new LinkedHashSet<>();
		Facts facts = new Facts(this.vocabulary, this.terms, iris, triples::add);
		facts.node(row.get("labels").asList(Value::asString), row.get("properties").asMap());
		for (Value each : row.get("relationships").values()) {
			String other = each.get("id").asString();
			boolean out = each.get("out").asBoolean();
			facts.relationship(each.get("type").asString(), out ? id : other, out ? other : id,
					each.get("properties").asMap());
			Map<String, Object> names = new LinkedHashMap<>();
			for (String name : List.of("name", "nameEn", "english")) {
				if (!each.get(name).isNull()) {
					names.put(name, each.get(name).asString());
				}
			}
			facts.names(other, names);
		}
		return new EntityGraph(triples, row.get("cut").asBoolean());
	}

}
