package org.accordgraph.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/**
 * Neo4j Browser asks the service that it comes from where the database is (its discovery
 * document); a person who opens the same address gets the explorer.
 */
@RestController
@Hidden
class RootController {

	private final BrowserLinks links;

	RootController(BrowserLinks links) {
		this.links = links;
	}

	@GetMapping("/")
	Object root(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) List<MediaType> accept,
			HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (accept.stream().anyMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML))) {
			return new ModelAndView("forward:/index.html");
		}
		URI database = this.links.database();
		boolean routing = database.getScheme().startsWith("neo4j");
		return ResponseEntity.ok(Map.of(routing ? "bolt_routing" : "bolt_direct", database.toString(), "questions",
				"/api/questions", "description", "/v3/api-docs"));
	}

}
