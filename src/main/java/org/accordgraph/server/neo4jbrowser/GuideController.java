package org.accordgraph.server.neo4jbrowser;

import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@Hidden
class GuideController {

	private final Guides guides;

	GuideController(Guides guides) {
		this.guides = guides;
	}

	@GetMapping("/browser-files/guide.{language}.html")
	ResponseEntity<String> guide(@PathVariable String language) {
		String service = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		return this.guides.page(language, service)
			.map((page) -> ResponseEntity.ok()
				.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.cacheControl(CacheControl.noCache())
				.body(page))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
