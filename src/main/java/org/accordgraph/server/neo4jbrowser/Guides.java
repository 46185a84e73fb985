package org.accordgraph.guide;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.question.Questions;
import org.accordgraph.refusal.StartRefused;

import org.springframework.stereotype.Component;

/**
 * The guides, one a language.
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
	 * Has every guide filled once.
	 * @throws StartRefused if one names something that is not there
	 */
	public void requireAll() {
		this.byLanguage.keySet().forEach((language) -> page(language, ""));
	}

	/**
	 * One guide as Neo4j Browser plays it.
	 * @param language such as {@code en}
	 * @param service the address of this service, without a slash at its end
	 * @return the page, if there is a guide in this language
	 */
	Optional<String> page(String language, String service) {
		return Optional.ofNullable(this.byLanguage.get(language))
			.map((template) -> template.filled(service, this.questions::example));
	}

}
