package org.accordgraph.question;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.request.ParameterType;
import org.accordgraph.request.RequestParameter;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a question.
 *
 * @param name its name
 * @param type what it takes
 * @param example a value that has an answer
 * @param values the values that it takes, if they are enumerated
 * @param labels for an id, the labels of the things that it can name, as the query has
 * them ({@code Institution|ActorGroup})
 */
record Parameter(String name, ParameterType type, Object example,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> values, @JsonIgnore @Nullable String labels) {

	static Parameter of(QuestionFile file, String name, Object example, Vocabulary vocabulary) {
		ParameterType type = ParameterType.of(example)
			.orElseThrow(() -> file.refused(file.lineOf(":param " + name),
					"the example of " + name + " must be a string, number, boolean, date or list of strings"));
		return new Parameter(name, type, example, values(name, example, vocabulary),
				name.endsWith("Id") ? labels(file, name) : null);
	}

	/**
	 * A parameter that is called as an enumerated property of the model, or as several of
	 * them, and whose example is one of its values, takes its values only.
	 */
	private static List<String> values(String name, Object example, Vocabulary vocabulary) {
		Object first = (example instanceof List<?> list && !list.isEmpty()) ? list.get(0) : example;
		return Stream.of(name, name.replaceAll("s$", ""), name.replaceAll("es$", ""))
			.distinct()
			.map((property) -> vocabulary.valuesOf(property, String.valueOf(first)))
			.filter((values) -> !values.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** The kinds of things that an id can name. */
	@JsonProperty
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	List<String> kinds() {
		return (this.labels != null) ? List.of(this.labels.split("[|&]")) : List.of();
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

	/** How a request gives it. */
	RequestParameter asked() {
		return new RequestParameter(this.name, "Such as " + this.example, this.type, this.values, null, null,
				this.example, null, true);
	}

}
