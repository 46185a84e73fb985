package org.accordgraph.model;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.csv.CSVRecord;

/**
 * A property, a row of {@code cypher/model/properties.csv}. A name with several meanings
 * has several rows.
 *
 * @param name its name
 * @param carriers the labels and relationship types that have it; may include {@code all}
 * and {@code relationships}
 * @param type the type of its values, such as {@code text} or {@code date}
 * @param word its name in words
 * @param meaning its meaning
 * @param values its values, if they are enumerated in {@code cypher/model/values.csv}
 * @param follows the property of the same node that determines its value; empty if there
 * is none
 * @param shown whether the explorer lists it among the facts of an entity
 */
@Schema(name = "ModelProperty")
public record Property(String name, List<String> carriers, String type, Words word, Words meaning,
		List<EnumeratedValue> values, String follows, boolean shown) {

	static Property of(CSVRecord row, Map<String, List<EnumeratedValue>> enumerations) {
		String enumeration = row.get("values");
		List<EnumeratedValue> values = enumeration.isEmpty() ? List.of() : enumerations.get(enumeration);
		if (values == null) {
			throw ModelFile.wrong("properties.csv", row.get("property"),
					"there is no enumeration %s in model/values.csv: add its values there".formatted(enumeration));
		}
		return new Property(row.get("property"), List.of(row.get("on").split("; ")), row.get("type"),
				Words.of(row, "en", "zh"), Words.of(row, "meaning", "meaningZh"), values, row.get("follows"),
				!row.get("shown").equals("no"));
	}

	/** Its values on one of its carriers, in order. */
	public List<String> valuesOn(String carrier) {
		return this.values.stream().filter((value) -> value.isOn(carrier)).map(EnumeratedValue::value).toList();
	}

}
