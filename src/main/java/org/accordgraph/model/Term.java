package org.accordgraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/**
 * What a name of the model is called in other vocabularies, a row of
 * {@code cypher/model/terms.csv}.
 *
 * @param group what is named
 * @param name the label, relationship type or property; of a point, two properties
 * @param on the label or relationship type that carries the property; any if empty
 * @param forward the terms, with prefixes; of a relationship type, those along the arrow
 * @param reverse those against the arrow
 * @param as how the values of a property are written
 * @param where the property of a relationship, and the value that it has or that its
 * absence stands for, where the terms are true of it, such as {@code role=PARTY}; of all
 * if empty
 */
public record Term(Group group, String name, String on, List<String> forward, List<String> reverse, As as,
		String where) {

	private static final String IS = "=";

	/** What is named. */
	public enum Group {

		/** A label. */
		LABEL,
		/** A property. */
		PROPERTY,
		/** A relationship type. */
		TYPE,
		/** Longitude and latitude, which make a geometry. */
		POINT,
		/** A label, by a schema of FollowTheMoney. */
		FTM,
		/** A property, by a property of such a schema. */
		FTM_PROPERTY,
		/**
		 * A relationship type, by a property of the entity at its start or end, or by a
		 * schema with the properties that name the two.
		 */
		FTM_TYPE

	}

	/** How values are written. */
	public enum As {

		/** By the type of the property. */
		TYPE,
		/** As text in Chinese. */
		ZH,
		/** As text in English, unless nobody has written that yet. */
		EN,
		/** As text in the language of its characters. */
		SCRIPT,
		/** As ids of entities. */
		REFERENCE,
		/** As text, although it is an id. */
		LITERAL

	}

	static Term of(CSVRecord row) {
		return new Term(one(Group.values(), row, "group"), row.get("name"), row.get("on"), ModelFile.list(row, "term"),
				ModelFile.list(row, "reverse"), row.get("as").isEmpty() ? As.TYPE : one(As.values(), row, "as"),
				ModelFile.optional(row, "where"));
	}

	/** Whether the terms are true of a relationship with these properties. */
	public boolean isTrueOf(Map<String, Object> properties) {
		return isOfAll() || properties.getOrDefault(condition(), value()).equals(value());
	}

	/** Whether the terms are true of every relationship of the type. */
	public boolean isOfAll() {
		return this.where.isEmpty();
	}

	/** The property in {@code where}. */
	String condition() {
		return this.where.replaceAll(IS + ".*", "");
	}

	/** The value in {@code where}. */
	String value() {
		return this.where.substring(this.where.indexOf(IS) + 1);
	}

	private static <T extends Enum<T>> T one(T[] values, CSVRecord row, String column) {
		return Arrays.stream(values)
			.filter((value) -> value.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(row.get(column)))
			.findFirst()
			.orElseThrow(() -> ModelFile.wrong("terms.csv", row.get("name"), "there is no %s '%s': write one of %s"
				.formatted(column, row.get(column), Arrays.toString(values).toLowerCase(Locale.ROOT))));
	}

}
