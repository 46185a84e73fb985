package org.accordgraph.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.browser.BrowserLinks;
import org.accordgraph.browser.ShownInBrowser;
import org.accordgraph.reading.Reading;
import org.accordgraph.thing.NoSuchThing;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Evidence", description = "From a fact to its passage, and back")
class PassageController {

	private static final String FIND = """
			MATCH (passage:Passage {id: $id})-[:IN_SEGMENT]->(segment:Segment)-[:OF_DOCUMENT]->(document:Document)
			RETURN
			  passage,
			  segment,
			  document,
			  COUNT { (passage)<-[:EVIDENCED_BY]-(:Entity) } AS supports,
			  CASE WHEN $marked THEN COLLECT {
			    MATCH (passage)<-[:EVIDENCED_BY]-(thing:Entity)
			    UNWIND [thing.name] + coalesce(thing.aliases, []) AS words
			    RETURN {id: thing.id, name: thing.name, words: words}
			  } ELSE [] END AS names
			""";

	private static final String SUPPORTED = """
			MATCH (passage:Passage {id: $id})
			OPTIONAL MATCH path = (passage)<-[:EVIDENCED_BY]-(:Entity)
			RETURN passage, path
			""";

	private final Reading reading;

	private final Optional<SourceText> source;

	private final BrowserLinks browser;

	PassageController(Reading reading, Optional<SourceText> source, BrowserLinks browser) {
		this.browser = browser;
		this.reading = reading;
		this.source = source;
	}

	@GetMapping(path = "/api/passages/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Where does this passage stand, and what does it say?",
			description = "The text is there only if whoever runs the service holds it, has set accord.source, and its SHA-256 is that of the passage; textStatus says which of these is so.")
	Passage passage(@Parameter(description = "Id of a passage",
			example = "cqcd-2021.innovation-centre.13") @PathVariable String id) {
		Optional<String> text = this.source.flatMap((source) -> source.of(id));
		return this.reading
			.read((tx) -> tx.run(FIND, Map.of("id", id, "marked", text.isPresent())).stream().findFirst())
			.map((row) -> read(row, text, new ShownInBrowser(this.browser.to(SUPPORTED, Map.of("id", id)))))
			.orElseThrow(() -> NoSuchThing.unknown(id));
	}

	private static Passage read(Record row, Optional<String> held, ShownInBrowser links) {
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
