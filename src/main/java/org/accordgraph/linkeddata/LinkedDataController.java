package org.accordgraph.linkeddata;

import java.util.Map;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses are those of the things themselves; whoever asks for
 * {@code application/ld+json}, or cannot set a header and says {@code format=jsonld},
 * gets them from here.
 */
@RestController
@Tag(name = "Linked data", description = "JSON-LD: W3C ORG, PROV-O, Dublin Core, SKOS")
class LinkedDataController {

	private static final String LD_JSON = "application/ld+json";

	private static final String FORMAT = "format=jsonld";

	private final Documents documents;

	LinkedDataController(Documents documents) {
		this.documents = documents;
	}

	@GetMapping(path = "/api/agreements/{id}", produces = LD_JSON)
	@Operation(summary = "An agreement as linked data")
	Map<String, Object> agreement(@PathVariable String id) {
		return this.documents.agreement(id);
	}

	@GetMapping(path = "/api/institutions/{id}", produces = LD_JSON)
	@Operation(summary = "An institution as linked data")
	Map<String, Object> institution(@PathVariable String id) {
		return this.documents.institution(id);
	}

	@GetMapping(path = "/api/passages/{id}", produces = LD_JSON)
	@Operation(summary = "A passage as linked data: where it stands, and what rests on it")
	Map<String, Object> passage(@PathVariable String id) {
		return this.documents.passage(id);
	}

	@GetMapping(path = "/api/agreements/{id}", params = FORMAT)
	ResponseEntity<Map<String, Object>> agreementByName(@PathVariable String id) {
		return named(this.documents::agreement, id);
	}

	@GetMapping(path = "/api/institutions/{id}", params = FORMAT)
	ResponseEntity<Map<String, Object>> institutionByName(@PathVariable String id) {
		return named(this.documents::institution, id);
	}

	@GetMapping(path = "/api/passages/{id}", params = FORMAT)
	ResponseEntity<Map<String, Object>> passageByName(@PathVariable String id) {
		return named(this.documents::passage, id);
	}

	private static ResponseEntity<Map<String, Object>> named(Function<String, Map<String, Object>> document,
			String id) {
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(LD_JSON)).body(document.apply(id));
	}

}
