package org.accordgraph.model;

import org.apache.commons.csv.CSVRecord;

/**
 * The appearance of nodes of a label, in the explorer and in Neo4j Browser.
 *
 * @param color its color, such as {@code #8e44ad}
 * @param shape the name of a shape of the explorer; if empty, that of the more general
 * label
 * @param size its width in the explorer, in pixels; if 0, that of the more general label
 * @param caption the property that Neo4j Browser shows on it; may be empty
 */
public record NodeLook(String color, String shape, int size, String caption) {

	static NodeLook of(CSVRecord row) {
		String size = row.get("size");
		return new NodeLook(row.get("color"), row.get("shape"), size.isEmpty() ? 0 : Integer.parseInt(size),
				row.get("caption"));
	}

}
