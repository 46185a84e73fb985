package org.accordgraph.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.accordgraph.cypher.CypherText;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a question.
 *
 * @param name its name
 * @param type what it takes
 * @param example a value that has an answer
 * @param labels for an id, the labels of the things that it can name, as the query has
 * them ({@code Institution|ActorGroup})
 */
record Parameter(String name, ParameterType type, Object example, @JsonIgnore @Nullable String labels) {

	static Parameter of(QuestionFile file, String name, Object example) {
		ParameterType type = ParameterType.of(example)
			.orElseThrow(() -> file.refused(file.lineOf(":param " + name),
					"the example of " + name + " must be a string, number, boolean, date or list of strings"));
		return new Parameter(name, type, example, name.endsWith("Id") ? labels(file, name) : null);
	}

	/**
	 * Which things an id can name is read from where the query begins: an unknown id can
	 * be told from a known thing without answers that way.
	 */
	private static String labels(QuestionFile file, String name) {
		Matcher anchor = Pattern.compile("\\(\\w*:([\\w|&]+) \\{id: \\$" + name + "\\}\\)")
			.matcher(CypherText.codeOnly(file.file().text()));
		if (!anchor.find()) {
			throw file.refused(file.lineOf("$" + name),
					"a parameter that ends in Id stands in a pattern (thing:Label {id: $" + name + "})");
		}
		return anchor.group(1);
	}

}
