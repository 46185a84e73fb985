package org.accordgraph.lookup.search;

import java.util.List;

import org.accordgraph.model.EntityKinds;
import org.neo4j.driver.Record;

/**
 * An entity that a text names.
 *
 * @param id its id
 * @param labels its labels except {@code Entity}
 * @param name its name
 * @param nameEn its English name
 */
public record NamedEntity(String id, List<String> labels, String name, String nameEn) {

	/** Reads a row with these columns. */
	public static NamedEntity of(Record row) {
		return new NamedEntity(row.get("id").asString(),
				List.copyOf(EntityKinds.telling(row.get("labels").asList((label) -> label.asString()))),
				row.get("name").asString(""), row.get("nameEn").asString(""));
	}

	/** Returns its main label. */
	public String kind() {
		return EntityKinds.of(this.labels);
	}

	/**
	 * Whether it is of one of several kinds.
	 * @param kinds labels; {@code Entity} includes all
	 */
	public boolean isOneOf(List<String> kinds) {
		return kinds.contains(EntityKinds.ENTITY) || kinds.stream().anyMatch(this.labels::contains);
	}

}
