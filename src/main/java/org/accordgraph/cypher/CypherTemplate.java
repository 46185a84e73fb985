package org.accordgraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;

/**
 * A parsed Cypher text whose parameters can be replaced by values.
 */
public final class CypherTemplate {

	/**
	 * The text before, between and after the parameters: one more than there are names.
	 */
	private final List<String> texts;

	private final List<String> names;

	private final UnaryOperator<String> writing;

	private CypherTemplate(List<String> texts, List<String> names, UnaryOperator<String> writing) {
		this.texts = texts;
		this.names = names;
		this.writing = writing;
	}

	/**
	 * Parses the parameters of a text.
	 * @param text a Cypher text
	 * @return the template
	 */
	public static CypherTemplate of(String text) {
		List<String> texts = new ArrayList<>();
		List<String> names = new ArrayList<>();
		int end = 0;
		for (MatchResult use : CypherText.parametersIn(text)) {
			texts.add(text.substring(end, use.start()));
			names.add(use.group(1));
			end = use.end();
		}
		texts.add(text.substring(end));
		return new CypherTemplate(List.copyOf(texts), List.copyOf(names), UnaryOperator.identity());
	}

	/**
	 * Returns this template with another encoding, such as that of a link.
	 * @param writing encodes each part of the text separately
	 * @return the template
	 */
	public CypherTemplate written(UnaryOperator<String> writing) {
		return new CypherTemplate(this.texts.stream().map(writing).toList(), this.names, writing);
	}

	/**
	 * Replaces parameters by values.
	 * @param values the values by name; a parameter without a value is unchanged
	 * @return the text with Cypher literals
	 */
	public String bind(Map<String, ?> values) {
		StringBuilder bound = new StringBuilder(this.texts.get(0));
		for (int i = 0; i < this.names.size(); i++) {
			Object value = values.get(this.names.get(i));
			bound.append(this.writing.apply((value != null) ? CypherLiteral.of(value) : "$" + this.names.get(i)))
				.append(this.texts.get(i + 1));
		}
		return bound.toString();
	}

	/**
	 * Gives parameters other names.
	 * @param name returns the new name of a parameter
	 * @return the text with parameters
	 */
	public String rename(UnaryOperator<String> name) {
		StringBuilder renamed = new StringBuilder(this.texts.get(0));
		for (int i = 0; i < this.names.size(); i++) {
			renamed.append('$').append(name.apply(this.names.get(i))).append(this.texts.get(i + 1));
		}
		return renamed.toString();
	}

}
