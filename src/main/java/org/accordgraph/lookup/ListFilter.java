package org.accordgraph.lookup;

import java.util.List;

import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.request.RequestParameter;

/**
 * A query parameter that filters a list. Its value is passed to the database as a
 * statement parameter, except for a label, which is validated against the model and
 * inserted into the statement.
 *
 * @param name the name of the parameter
 * @param description the description of the parameter: which entities remain in the list
 * @param takes the sort of value that it accepts
 * @param labels for an id, the labels of which the entity must have one
 * @param condition the condition on {@code entity}, in Cypher
 */
record ListFilter(String name, String description, Takes takes, List<String> labels, String condition) {

	/** The placeholder for the requested label in a condition. */
	private static final String LABEL = "%s";

	/** The sort of value that a filter accepts. */
	enum Takes {

		/** The id of an entity. */
		ID,

		/**
		 * One of the values that the model enumerates for a property: text or an integer.
		 */
		VALUE,

		/** One of the labels into which the model divides the label of the list. */
		LABEL,

		/** A date. */
		DAY

	}

	/** Filters by a condition that contains the id of another entity. */
	static ListFilter id(String name, String description, List<String> labels, String condition) {
		return new ListFilter(name, description, Takes.ID, labels, condition);
	}

	/** Filters by an enumerated value of the property with the same name. */
	static ListFilter value(String name, String description) {
		return new ListFilter(name, description, Takes.VALUE, List.of(), "entity.%1$s = $%1$s".formatted(name));
	}

	/**
	 * Filters by one of the labels into which the model divides the label of the list.
	 */
	static ListFilter ofKind(String name, String description) {
		return new ListFilter(name, description, Takes.LABEL, List.of(), "entity:" + LABEL);
	}

	/** Filters by a date property: this day or later. */
	static ListFilter from(String name, String property) {
		return new ListFilter(name, property + " is this day or later", Takes.DAY, List.of(),
				"entity.%s >= $%s".formatted(property, name));
	}

	/** Filters by a date property: this day or earlier. */
	static ListFilter to(String name, String property) {
		return new ListFilter(name, property + " is this day or earlier", Takes.DAY, List.of(),
				"entity.%s <= $%s".formatted(property, name));
	}

	/**
	 * Returns the accepted values, if they are enumerated; empty otherwise.
	 * @param vocabulary the vocabulary, which enumerates them
	 * @param label the label of the entities in the list
	 */
	List<String> values(Vocabulary vocabulary, String label) {
		return switch (this.takes) {
			case VALUE -> {
				List<String> values = vocabulary.valuesOn(label, this.name);
				yield areNumbers(values) ? values.stream().sorted().toList() : values;
			}
			case LABEL -> vocabulary.kindsOf(label);
			case ID, DAY -> List.of();
		};
	}

	/** Returns the filter as a request parameter. */
	RequestParameter parameter(Vocabulary vocabulary, String label) {
		return switch (this.takes) {
			case ID ->
				RequestParameter.text(this.name, this.description + "; an id of " + String.join(" or ", this.labels));
			case DAY -> RequestParameter.day(this.name, this.description);
			case VALUE, LABEL -> RequestParameter.oneOf(this.name, this.description, values(vocabulary, label));
		};
	}

	/** Returns the Cypher condition on {@code entity} for an accepted value. */
	String conditionFor(Object given) {
		return (this.takes == Takes.LABEL) ? this.condition.replace(LABEL, given.toString()) : this.condition;
	}

	/** Converts a value to its type in the graph. */
	Object stored(Vocabulary vocabulary, String label, Object given) {
		return (this.takes == Takes.VALUE && areNumbers(values(vocabulary, label))) ? Long.valueOf(given.toString())
				: given;
	}

	private static boolean areNumbers(List<String> values) {
		return values.stream().allMatch((value) -> value.matches("[0-9]+"));
	}

}
