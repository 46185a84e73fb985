package org.accordgraph.server.neo4jbrowser;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.accordgraph.links.BrowserLinks;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Opens Neo4j Browser with the parameters of the link, or else with the guide in the
 * preferred language of the request. Requests through the port of the service have
 * already been redirected to that of Neo4j Browser, if this service serves it.
 */
@Controller
@Hidden
class BrowserRedirect {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

	private final BrowserLinks links;

	BrowserRedirect(BrowserLinks links) {
		this.links = links;
	}

	@GetMapping("/browser/")
	String open(HttpServletRequest request,
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages) {
		if (request.getQueryString() != null) {
			return this.links.elsewhere()
				.map((address) -> "redirect:" + address + "?" + request.getQueryString())
				.orElse("forward:/browser/index.html");
		}
		return "redirect:" + this.links.toGuide(ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri(),
				"/browser-files/guide." + language(languages) + ".html");
	}

	private static String language(String accepted) {
		try {
			Locale language = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
			return (language != null) ? language.getLanguage() : Locale.ENGLISH.getLanguage();
		}
		catch (IllegalArgumentException ex) {
			return Locale.ENGLISH.getLanguage();
		}
	}

}
