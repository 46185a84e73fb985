package org.accordgraph.server.neo4jbrowser;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.support.startup.StartupFailure;

import org.springframework.web.util.HtmlUtils;

/**
 * A template of a guide: {@code {{service}}} is replaced by the address of the service,
 * {@code {{question subject/name}}} by the text of a question with its example values.
 *
 * @param file the file
 * @param language its language, from the file name
 */
record GuideTemplate(CypherFile file, String language) {

	private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

	static GuideTemplate of(CypherFile file) {
		return new GuideTemplate(file, file.name().split("\\.")[1]);
	}

	/**
	 * Replaces the placeholders.
	 * @param service the address of the service
	 * @param questions the text of a question by its path
	 * @throws StartupFailure if a placeholder is invalid or there is no such question,
	 * with file and line
	 */
	String filled(String service, Function<String, Optional<String>> questions) {
		return PLACE.matcher(this.file.text())
			.replaceAll((place) -> Matcher.quoteReplacement(escaped(value(place, service, questions))));
	}

	private String value(MatchResult place, String service, Function<String, Optional<String>> questions) {
		String[] words = place.group(1).strip().split("\\s+");
		if (words.length == 1 && words[0].equals("service")) {
			return service;
		}
		if (words.length == 2 && words[0].equals("question")) {
			return questions.apply(words[1])
				.orElseThrow(() -> refused(place,
						"there is no question " + words[1] + ": name a file of questions/ without .cypher"))
				.strip();
		}
		throw refused(place, place.group() + " is neither {{service}} nor {{question subject/name}}");
	}

	/**
	 * Escapes a text for HTML, equals signs included: Neo4j Browser takes anything that
	 * looks like an attribute (<code>one = 1</code>) for a script and removes it.
	 */
	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8").replace("=", "&#61;");
	}

	private StartupFailure refused(MatchResult place, String repair) {
		long line = 1 + this.file.text().substring(0, place.start()).chars().filter((c) -> c == '\n').count();
		return new StartupFailure("%s, line %d: %s.".formatted(this.file.name(), line, repair));
	}

}
