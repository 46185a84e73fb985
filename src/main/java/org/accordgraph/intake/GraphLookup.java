package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.reading.Reading;
import org.accordgraph.search.NormalForm;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Looks in the graph for what a package names. */
@Component
class GraphLookup {

	private final String find;

	private final Reading reading;

	GraphLookup(CypherFolder folder, Reading reading) {
		this.find = folder.text("import/find.cypher");
		this.reading = reading;
	}

	/** Has the things told that have these ids or names. */
	void find(Collection<String> texts, KnownThings known) {
		List<Map<String, String>> wanted = texts.stream()
			.map((text) -> Map.of("text", text, "normal", NormalForm.of(text).text()))
			.toList();
		Map<String, List<Thing>> found = new LinkedHashMap<>();
		texts.forEach((text) -> found.put(text, new ArrayList<>()));
		for (Record row : this.reading.readAtLeisure((tx) -> tx.run(this.find, Map.of("texts", wanted)).list())) {
			String id = row.get("id").asString();
			found.get(row.get("text").asString())
				.add(new Thing(id, row.get("labels").asList((label) -> label.asString())));
			if (!row.get("document").isNull()) {
				known.learnDocument(id, row.get("document").asString());
			}
		}
		found.forEach(known::learnOfGraph);
	}

}
