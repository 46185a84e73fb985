package org.accordgraph.lookup;

import java.util.Optional;

import org.accordgraph.model.Property;
import org.accordgraph.support.request.ParameterType;

/**
 * A property in the items of a list.
 *
 * @param name its name in the response
 * @param stored its name in the graph
 * @param type its type
 */
record EntityProperty(String name, String stored, ParameterType type) {

	/** Converts a property of the model; empty if its type is not a single value. */
	static Optional<EntityProperty> of(Property property) {
		return switch (property.type()) {
			case "text", "id", "period" -> Optional.of(text(property.name()));
			case "integer" -> Optional.of(integer(property.name()));
			case "number" -> Optional.of(number(property.name()));
			case "date" -> Optional.of(date(property.name()));
			default -> Optional.empty();
		};
	}

	static EntityProperty text(String name) {
		return new EntityProperty(name, name, ParameterType.STRING);
	}

	static EntityProperty integer(String name) {
		return new EntityProperty(name, name, ParameterType.INTEGER);
	}

	static EntityProperty number(String name) {
		return new EntityProperty(name, name, ParameterType.NUMBER);
	}

	static EntityProperty date(String name) {
		return new EntityProperty(name, name, ParameterType.DATE);
	}

	/**
	 * Renames the property in the response if every item already has a member of that
	 * name: {@code kind} is the main label.
	 */
	EntityProperty as(String name) {
		return new EntityProperty(name, this.stored, this.type);
	}

}
