package org.accordgraph.thing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.accordgraph.cypher.Kinds;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.request.RequestParameter;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.RelationshipPattern;

/**
 * A query parameter that narrows a list. Its value reaches the database as a parameter
 * only; the condition that it makes is written in the code.
 *
 * @param name the name of the parameter
 * @param description which things it leaves
 * @param values what it can be, if that is a fixed list
 * @param labels for an id, the labels of the things that it can name
 * @param isDate whether it takes a date
 * @param reader makes of the value in a request what the property holds
 * @param condition what must hold of a node, given the value
 */
public record Filter(String name, String description, List<String> values, List<String> labels, boolean isDate,
		Function<Object, Object> reader, BiFunction<Node, Given, Condition> condition) {

	/**
	 * A value from a request.
	 *
	 * @param value as it was read
	 * @param expression the same as a parameter of the query
	 */
	public record Given(Object value, Expression expression) {

	}

	/**
	 * Things that are related to a given one.
	 * @param name the parameter, by custom ending in {@code Id}
	 * @param description which things it leaves
	 * @param labels what the id can name
	 * @param pattern how a thing is related to the one that is given
	 */
	public static Filter related(String name, String description, List<String> labels,
			BiFunction<Node, Node, RelationshipPattern> pattern) {
		return id(name, description, labels,
				(node, id) -> pattern.apply(node, Cypher.node(Kinds.ENTITY).withProperties("id", id)).asCondition());
	}

	/** Things of which something holds that names the id of another one. */
	public static Filter id(String name, String description, List<String> labels,
			BiFunction<Node, Expression, Condition> condition) {
		return new Filter(name, description, List.of(), labels, false, (id) -> id,
				(node, given) -> condition.apply(node, given.expression()));
	}

	/** Things of which a property has one of the values that the model gives it. */
	public static Filter property(Vocabulary vocabulary, String label, String name, String description) {
		return new Filter(name, description, vocabulary.valuesOn(label, name), List.of(), false, (value) -> value,
				(node, given) -> node.property(name).isEqualTo(given.expression()));
	}

	/** Things of which a property has one of the numbers that the model gives it. */
	public static Filter number(Vocabulary vocabulary, String label, String name, String description) {
		return new Filter(name, description, vocabulary.valuesOn(label, name).stream().sorted().toList(), List.of(),
				false, (value) -> Long.valueOf(value.toString()),
				(node, given) -> node.property(name).isEqualTo(given.expression()));
	}

	/** Things that carry one of the labels that a more general one is divided into. */
	public static Filter label(Vocabulary vocabulary, String label, String name, String description) {
		return new Filter(name, description, vocabulary.kindsOf(label), List.of(), false, (value) -> value,
				(node, given) -> node.hasLabels(given.value().toString()));
	}

	/** Things of which a date is not before a day. */
	public static Filter from(String name, String property) {
		return new Filter(name, property + " is this day or later", List.of(), List.of(), true, (day) -> day,
				(node, given) -> node.property(property).gte(given.expression()));
	}

	/** Things of which a date is not after a day. */
	public static Filter to(String name, String property) {
		return new Filter(name, property + " is this day or earlier", List.of(), List.of(), true, (day) -> day,
				(node, given) -> node.property(property).lte(given.expression()));
	}

	/** How a request gives it. */
	RequestParameter parameter() {
		if (this.isDate) {
			return RequestParameter.day(this.name, this.description);
		}
		String of = this.labels.isEmpty() ? "" : "; an id of " + String.join(" or ", this.labels);
		return this.values.isEmpty() ? RequestParameter.text(this.name, this.description + of)
				: RequestParameter.oneOf(this.name, this.description, this.values);
	}

	/**
	 * What must hold of a node.
	 * @param node the node
	 * @param given the value in the request
	 */
	Condition condition(Node node, Object given) {
		Object value = this.reader.apply(given);
		return this.condition.apply(node, new Given(value, Cypher.parameter(this.name, value)));
	}

}
