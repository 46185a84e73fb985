package org.accordgraph.model;

import java.util.List;

import org.apache.commons.csv.CSVRecord;

/**
 * One value of an enumeration, a row of {@code cypher/model/values.csv}.
 *
 * @param value the value, as text
 * @param on the labels and relationship types that allow it; if empty, all that have the
 * property
 * @param word its name
 * @param meaning its meaning, if the name is not enough; may be empty
 * @param implies the value that it implies for another property; may be empty
 */
public record EnumeratedValue(String value, List<String> on, Words word, Words meaning, String implies) {

	/** Implied by a status that gives the reason for a missing value. */
	static final String NO_VALUE = "no value";

	static EnumeratedValue of(CSVRecord row) {
		return new EnumeratedValue(row.get("value"), ModelFile.list(row, "on"), Words.of(row, "en", "zh"),
				Words.of(row, "meaning", "meaningZh"), row.get("implies"));
	}

	boolean isOn(String carrier) {
		return this.on.isEmpty() || this.on.contains(carrier);
	}

}
