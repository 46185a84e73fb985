package org.accordgraph.server.neo4jbrowser;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.links.BrowserLinks;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/**
 * Serves {@code /}: Neo4j Browser gets the discovery document, which names the address of
 * the database; a client that accepts HTML gets the explorer, or Neo4j Browser through
 * its port.
 */
@RestController
@Hidden
class RootController {

	private final BrowserLinks links;

	private final BrowserPort port;

	RootController(BrowserLinks links, BrowserPort port) {
		this.links = links;
		this.port = port;
	}

	@GetMapping("/")
	Object root(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) List<MediaType> accept,
			HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (accept.stream().anyMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML))) {
			return new ModelAndView(this.port.isOf(request) ? "redirect:/browser/" : "forward:/index.html");
		}
		URI database = this.links.database();
		boolean routing = database.getScheme().startsWith("neo4j");
		return ResponseEntity.ok(Map.of(routing ? "bolt_routing" : "bolt_direct", database.toString(), "questions",
				"/api/questions", "description", "/v3/api-docs"));
	}

}
