package org.accordgraph.query.linkeddata;

import java.util.Map;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves JSON-LD at the addresses of the entities themselves, for requests that accept
 * {@code application/ld+json}, or that have the parameter {@code format=jsonld}, which
 * takes precedence over {@code Accept}.
 */
@RestController
@Hidden
class LinkedDataController {

	static final String LD_JSON = "application/ld+json";

	static final String AGREEMENT = "/api/agreements/{id}";

	static final String INSTITUTION = "/api/institutions/{id}";

	static final String PASSAGE = "/api/passages/{id}";

	private static final String FORMAT = "format=jsonld";

	private final Documents documents;

	LinkedDataController(Documents documents) {
		this.documents = documents;
	}

	@GetMapping(path = AGREEMENT, produces = LD_JSON)
	Map<String, Object> agreement(@PathVariable String id) {
		return this.documents.agreement(id);
	}

	@GetMapping(path = INSTITUTION, produces = LD_JSON)
	Map<String, Object> institution(@PathVariable String id) {
		return this.documents.institution(id);
	}

	@GetMapping(path = PASSAGE, produces = LD_JSON)
	Map<String, Object> passage(@PathVariable String id) {
		return this.documents.passage(id);
	}

	@GetMapping(path = AGREEMENT, params = FORMAT, produces = MediaType.ALL_VALUE)
	ResponseEntity<Map<String, Object>> agreementByName(@PathVariable String id) {
		return named(this.documents::agreement, id);
	}

	@GetMapping(path = INSTITUTION, params = FORMAT, produces = MediaType.ALL_VALUE)
	ResponseEntity<Map<String, Object>> institutionByName(@PathVariable String id) {
		return named(this.documents::institution, id);
	}

	@GetMapping(path = PASSAGE, params = FORMAT, produces = MediaType.ALL_VALUE)
	ResponseEntity<Map<String, Object>> passageByName(@PathVariable String id) {
		return named(this.documents::passage, id);
	}

	private static ResponseEntity<Map<String, Object>> named(Function<String, Map<String, Object>> document,
			String id) {
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(LD_JSON)).body(document.apply(id));
	}

}
