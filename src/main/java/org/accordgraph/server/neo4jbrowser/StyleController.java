package org.accordgraph.server.neo4jbrowser;

import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Hidden;
import org.accordgraph.model.StyleSheet;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the style sheet of the model to Neo4j Browser. */
@RestController
@Hidden
class StyleController {

	private final String grass;

	StyleController(StyleSheet style) {
		this.grass = style.grass();
	}

	@GetMapping("/browser-files/style.grass")
	ResponseEntity<String> style() {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache())
			.body(this.grass);
	}

}
