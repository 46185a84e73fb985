package org.accordgraph.model;

import org.apache.commons.csv.CSVRecord;

/**
 * A label, a row of {@code cypher/model/labels.csv}.
 *
 * @param name its name
 * @param within the more general label that its nodes have, too; empty if there is none
 * @param word the name of one such node
 * @param meaning its meaning
 * @param path the path of its list in the API, below {@code /api/}; empty if it has none
 * @param look how it is drawn; attributes that are not set are those of the label that it
 * is within
 * @param unique whether the label has a constraint on its id
 * @param service whether its nodes are internal to the service: they are no facts
 */
public record Label(String name, String within, Words word, Words meaning, String path, NodeLook look, boolean unique,
		boolean service) {

	static Label of(CSVRecord row) {
		return new Label(row.get("label"), row.get("within"), Words.of(row, "en", "zh"),
				Words.of(row, "meaning", "meaningZh"), row.get("path"), NodeLook.of(row), ModelFile.yes(row, "unique"),
				row.get("of").equals("service"));
	}

	/**
	 * Whether it is a kind, such as {@code Institution}, of which each fact has one:
	 * neither {@code Entity} nor a subdivision such as {@code Bureau}.
	 */
	public boolean isKind() {
		return !this.service && !this.name.equals(EntityKinds.ENTITY)
				&& (this.within.isEmpty() || this.within.equals(EntityKinds.ENTITY));
	}

}
