package org.accordgraph.server.neo4jbrowser;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.query.Questions;
import org.accordgraph.support.startup.StartupFailure;

import org.springframework.stereotype.Component;

/**
 * The guides, one per language.
 */
@Component
public class Guides {

	private final Questions questions;

	private final Map<String, GuideTemplate> byLanguage;

	Guides(CypherFolder folder, Questions questions) {
		this.questions = questions;
		this.byLanguage = folder.files("browser/guide.*.html")
			.stream()
			.map(GuideTemplate::of)
			.collect(Collectors.toMap(GuideTemplate::language, (template) -> template));
	}

	/**
	 * Validates every guide by filling its template once.
	 * @throws StartupFailure if a placeholder of a guide is invalid
	 */
	public void requireAll() {
		this.byLanguage.keySet().forEach((language) -> page(language, ""));
	}

	/**
	 * The guide in one language, as Neo4j Browser plays it.
	 * @param language such as {@code en}
	 * @param service the address of this service, without a trailing slash
	 * @return the page, if there is a guide in this language
	 */
	Optional<String> page(String language, String service) {
		return Optional.ofNullable(this.byLanguage.get(language))
			.map((template) -> template.filled(service, this.questions::example));
	}

}
