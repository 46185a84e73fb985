package org.accordgraph.ingest.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.lookup.search.NormalForm;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Looks up ids and names of a package in the graph. */
@Component
class GraphLookup {

	private final String find;

	private final GraphReader reading;

	GraphLookup(CypherFolder folder, GraphReader reading) {
		this.find = CypherText.withOneParameter(folder.text("import/find-entities.cypher"));
		this.reading = reading;
	}

	/** Adds the entities of the graph that have these ids or names. */
	void find(Collection<String> texts, KnownEntities known) {
		List<Map<String, String>> wanted = texts.stream()
			.map((text) -> Map.of("text", text, "normal", NormalForm.of(text).text()))
			.toList();
		Map<String, List<NamedEntity>> found = new LinkedHashMap<>();
		texts.forEach((text) -> found.put(text, new ArrayList<>()));
		for (Record row : this.reading
			.readAtLeisure((tx) -> tx.run(this.find, CypherText.given(Map.of("texts", wanted))).list())) {
			String id = row.get("id").asString();
			Objects.requireNonNull(found.get(row.get("text").asString()))
				.add(new NamedEntity(id, row.get("labels").asList((label) -> label.asString())));
			if (row.get("exact").asBoolean()) {
				known.addExact(row.get("text").asString(), id);
			}
			if (!row.get("document").isNull()) {
				known.support().addPassage(id, row.get("document").asString());
			}
		}
		found.forEach(known::addFromGraph);
	}

}
