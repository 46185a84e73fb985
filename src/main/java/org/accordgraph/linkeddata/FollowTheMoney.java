package org.accordgraph.linkeddata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphFile;
import org.accordgraph.database.read.GraphFileProblem;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.model.Term;
import org.accordgraph.model.Terms;
import org.accordgraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the entities that FollowTheMoney has schemata for, one per line. The schemata
 * and their properties are data of the model; what has none is left out.
 */
@Component
class FollowTheMoney {

	private static final String DOCUMENTATION = "Documentation";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final GraphReader reading;

	private final Terms terms;

	/** The schemata by label; of a node with several labels, the last one counts. */
	private final Map<String, String> schemata;

	private final List<String> kinds;

	private final String nodes;

	private final String links;

	private final String documents;

	FollowTheMoney(GraphReader reading, Vocabulary vocabulary, Terms terms, CypherFolder folder) {
		this.reading = reading;
		this.terms = terms;
		this.schemata = terms.ftm();
		this.kinds = vocabulary.kinds().stream().filter(this.schemata::containsKey).toList();
		this.nodes = folder.text("linked-data/ftm-nodes.cypher");
		this.links = folder.text("linked-data/ftm-links.cypher");
		this.documents = folder.text("linked-data/ftm-documents.cypher");
	}

	/**
	 * An entity of FollowTheMoney.
	 *
	 * @param id its id
	 * @param schema the name of its schema
	 * @param properties the values of its properties
	 */
	record FtmEntity(String id, String schema, Map<String, Set<String>> properties) {

		static FtmEntity of(String id, String schema) {
			return new FtmEntity(id, schema, new TreeMap<>());
		}

		void add(String property, String value) {
			this.properties.computeIfAbsent(property, (name) -> new LinkedHashSet<>()).add(value);
		}

	}

	/**
	 * Writes the entities to a temporary file, which the caller deletes.
	 * @throws GraphFileProblem if the disk is full
	 * @throws IOException if it fails otherwise
	 */
	Path write() throws IOException {
		return GraphFile.write(this.reading, ".json", this::write);
	}

	private void write(TransactionContext tx, OutputStream out) throws IOException {
		for (String kind : this.kinds) {
			Result rows = tx.run(this.nodes,
					Map.of("label", kind, "out", types(Term::forward), "in", types(Term::reverse)));
			while (rows.hasNext()) {
				Record row = rows.next();
				List<String> labels = row.get("labels").asList(Value::asString);
				if (this.kinds.stream().filter(labels::contains).findFirst().orElse(kind).equals(kind)) {
					write(entity(labels, row), out);
				}
			}
		}
		for (Term type : this.terms.ftmTypes()) {
			for (String term : type.forward()) {
				String[] parts = term.split("/");
				if (parts.length > 1) {
					links(type, parts, tx, out);
				}
			}
		}
		Result rows = tx.run(this.documents);
		while (rows.hasNext()) {
			Record row = rows.next();
			if (schema(row.get("labels").asList(Value::asString)) != null) {
				String id = row.get("id").asString();
				String document = row.get("document").asString();
				FtmEntity link = FtmEntity.of("documentation." + id + "." + document, DOCUMENTATION);
				link.add("entity", id);
				link.add("document", document);
				write(link, out);
			}
		}
	}

	/** The types that are properties of the entity at one end. */
	private List<String> types(Function<Term, List<String>> end) {
		return this.terms.ftmTypes()
			.stream()
			.filter((type) -> end.apply(type).stream().anyMatch((term) -> !term.contains("/")))
			.map(Term::name)
			.toList();
	}

	private FtmEntity entity(List<String> labels, Record row) {
		Map<String, Object> properties = row.get("properties").asMap();
		FtmEntity entity = FtmEntity.of(String.valueOf(properties.get("id")), String.valueOf(schema(labels)));
		properties(entity, labels, properties);
		for (Value link : row.get("links").values()) {
			if (schema(link.get("labels").asList(Value::asString)) != null) {
				this.terms.ftmTypes()
					.stream()
					.filter((type) -> type.name().equals(link.get("type").asString()) && labels.contains(type.on()))
					.flatMap((type) -> (link.get("out").asBoolean() ? type.forward() : type.reverse()).stream())
					.forEach((property) -> entity.add(property, link.get("id").asString()));
			}
		}
		return entity;
	}

	private void links(Term type, String[] parts, TransactionContext tx, OutputStream out) throws IOException {
		Map<String, FtmEntity> links = new LinkedHashMap<>();
		Result rows = tx.run(this.links, Map.of("type", type.name()));
		while (rows.hasNext()) {
			Record row = rows.next();
			List<String> labels = row.get("fromLabels").asList(Value::asString);
			if ((type.on().isEmpty() || labels.contains(type.on())) && schema(labels) != null
					&& schema(row.get("toLabels").asList(Value::asString)) != null) {
				String from = row.get("from").asString();
				String to = row.get("to").asString();
				String id = type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + from + "." + to;
				// The same two may be linked several times.
				FtmEntity link = links.computeIfAbsent(id, (any) -> FtmEntity.of(id, parts[0]));
				link.add(parts[1], from);
				link.add(parts[2], to);
				properties(link, List.of(type.name()), row.get("properties").asMap());
			}
		}
		for (FtmEntity link : links.values()) {
			write(link, out);
		}
	}

	private void properties(FtmEntity entity, Collection<String> carriers, Map<String, Object> properties) {
		properties.forEach((name, value) -> this.terms.ftmProperty(name, carriers).forEach((property) -> {
			for (Object each : (value instanceof Collection<?> several) ? several : List.of(value)) {
				entity.add(property, each.toString());
			}
		}));
	}

	private @Nullable String schema(Collection<String> labels) {
		String found = null;
		for (Map.Entry<String, String> each : this.schemata.entrySet()) {
			if (labels.contains(each.getKey())) {
				found = each.getValue();
			}
		}
		return found;
	}

	private static void write(FtmEntity entity, OutputStream out) throws IOException {
		out.write(JSON.writeValueAsBytes(entity));
		out.write("\n".getBytes(StandardCharsets.UTF_8));
	}

}
