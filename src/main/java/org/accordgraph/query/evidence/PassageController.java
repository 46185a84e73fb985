package org.accordgraph.query.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.links.EntityBrowserLinks;
import org.accordgraph.lookup.EntityNotFound;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Evidence", description = "From a fact to the passage that supports it, and back")
class PassageController {

	private static final String FIND = """
			MATCH (passage:Passage {id: $id})-[:IN_SEGMENT]->(segment:Segment)-[:OF_DOCUMENT]->(document:Document)
			RETURN
			  passage,
			  segment,
			  document,
			  COUNT { (passage)<-[:EVIDENCED_BY]-(:Entity) } AS supports,
			  CASE WHEN $marked THEN COLLECT {
			    MATCH (passage)<-[:EVIDENCED_BY]-(entity:Entity)
			    UNWIND [entity.name] + coalesce(entity.aliases, []) AS words
			    RETURN {id: entity.id, name: entity.name, words: words}
			  } ELSE [] END AS names
			""";

	private static final String SUPPORTED = """
			MATCH (passage:Passage {id: $id})
			OPTIONAL MATCH path = (passage)<-[:EVIDENCED_BY]-(:Entity)
			RETURN passage, path
			""";

	private final GraphReader reading;

	private final Optional<SourceText> source;

	private final BrowserLinks browser;

	PassageController(GraphReader reading, Optional<SourceText> source, BrowserLinks browser) {
		this.browser = browser;
		this.reading = reading;
		this.source = source;
	}

	@GetMapping("/api/passages/{id}")
	@Operation(operationId = "getPassage", summary = "Get a passage: where it is and what it says",
			description = "The text is included only if the operator of the service has set accord.source to it and its SHA-256 matches the passage; textStatus says which is the case.")
	Passage passage(@Parameter(description = "Id of the passage",
			example = "cqcd-2021.innovation-centre.13") @PathVariable String id) {
		Optional<String> text = this.source.flatMap((source) -> source.of(id));
		return this.reading
			.read((tx) -> tx.run(FIND, Map.of("id", id, "marked", text.isPresent())).stream().findFirst())
			.map((row) -> read(row, text, new EntityBrowserLinks(this.browser.to(SUPPORTED, Map.of("id", id)))))
			.orElseThrow(() -> EntityNotFound.unknown(id));
	}

	private static Passage read(Record row, Optional<String> held, EntityBrowserLinks links) {
		Value passage = row.get("passage");
		Value segment = row.get("segment");
		String sha256 = passage.get("sha256").asString();
		Optional<String> text = held.filter((words) -> SourceText.is(words, sha256));
		List<Marker.Name> names = row.get("names")
			.asList((name) -> new Marker.Name(name.get("id").asString(), name.get("name").asString(),
					name.get("words").asString()));
		return new Passage(passage.get("id").asString(), row.get("document").get("id").asString(),
				row.get("document").get("name").asString(null), segment.get("id").asString(),
				segment.get("name").asString(null), segment.get("nameEn").asString(null),
				segment.get("article").asString(null), passage.get("ordinal").asInt(),
				passage.get("kind").asString(null), passage.get("carriesNone").asString(null), sha256,
				row.get("supports").asLong(), text.orElse(null), status(held, text),
				text.map((words) -> Marker.marks(words, names)).orElse(List.of()), links);
	}

	private static TextStatus status(Optional<String> held, Optional<String> shown) {
		if (held.isEmpty()) {
			return TextStatus.NOT_HELD;
		}
		return shown.isPresent() ? TextStatus.SHOWN : TextStatus.DIFFERS;
	}

}
