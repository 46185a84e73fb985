package org.accordgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.request.ParameterType;
import org.accordgraph.support.request.RequestParameter;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a question.
 *
 * @param name its name
 * @param type its type
 * @param example an example value that has an answer
 * @param values the allowed values, if they are enumerated; empty otherwise
 * @param today whether the present day stands for a missing value
 * @param labels for an id, the label expression of its entities, as in the query
 * ({@code Institution|ActorGroup}); null otherwise
 */
@Schema(name = "QuestionParameter")
public record Parameter(String name, ParameterType type, Object example,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> values,
		@JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean today, @JsonIgnore @Nullable String labels) {

	/** The expression that makes a parameter optional. */
	private static final Pattern TODAY = Pattern.compile("date\\s*\\(\\s*\\)");

	static Parameter of(QuestionFile file, String name, Object example, Vocabulary vocabulary) {
		ParameterType type = ParameterType.of(example)
			.orElseThrow(() -> file.refused(file.lineOf(":param " + name),
					"the example of " + name + " must be a string, number, boolean, date or list of strings"));
		return new Parameter(name, type, example, values(name, example, vocabulary),
				TODAY.matcher(Objects.requireNonNull(file.examples().get(name)).strip()).matches(),
				name.endsWith("Id") ? labels(file, name) : null);
	}

	/**
	 * A parameter accepts only the values of an enumerated property of the model if it
	 * has the name of the property, in the singular or plural, and its example is one of
	 * these values.
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

	/**
	 * Returns the kinds of entities that an id can refer to; empty for other parameters.
	 */
	@JsonProperty
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public List<String> kinds() {
		return (this.labels != null) ? List.of(this.labels.split("[|&]")) : List.of();
	}

	/**
	 * Reads the label expression of an id from the pattern that uses it, so that an
	 * unknown id can be distinguished from a known entity without results.
	 */
	private static String labels(QuestionFile file, String name) {
		Matcher anchor = Pattern.compile("\\(\\w*:([\\w|&]+) \\{id: \\$" + name + "\\}\\)")
			.matcher(CypherText.codeOnly(file.file().text()));
		if (!anchor.find()) {
			throw file.refused(file.lineOf("$" + name),
					"a parameter whose name ends in Id must be used in a pattern (entity:Label {id: $" + name + "})");
		}
		return anchor.group(1);
	}

	/** The example; for a parameter that stands for the present day, this day. */
	@Override
	public Object example() {
		return this.today ? LocalDate.now() : this.example;
	}

	/** Returns it as a request parameter. */
	public RequestParameter asked() {
		if (this.today) {
			return RequestParameter.day(this.name, "A day; the present one if none is given").or(example());
		}
		return new RequestParameter(this.name, "For example " + this.example, this.type, this.values, null, null,
				this.example, null, true);
	}

}
