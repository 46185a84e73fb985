package org.accordgraph.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.csv.CSVRecord;

/**
 * A relationship type, a row of {@code cypher/model/types.csv}.
 *
 * @param name its name
 * @param ends the labels that it links, any pair of one entry
 * @param word its name along the arrow
 * @param reverse its name against the arrow
 * @param meaning its meaning
 * @param evidence whether it refers to passages
 * @param computed whether it is created by rules only and never stated
 * @param look how it is drawn
 */
public record RelationshipType(String name, List<Ends> ends, Words word, Words reverse, Words meaning,
		Evidence evidence, boolean computed, LineLook look) {

	static RelationshipType of(CSVRecord row) {
		return new RelationshipType(row.get("type"), Stream.of(row.get("ends").split("; ")).map(Ends::of).toList(),
				Words.of(row, "en", "zh"), Words.of(row, "enReverse", "zhReverse"),
				Words.of(row, "meaning", "meaningZh"), Evidence.of(row.get("evidence")), ModelFile.yes(row, "computed"),
				new LineLook(row.get("color"), Integer.parseInt(row.get("width")), row.get("caption")));
	}

	/**
	 * The labels that a relationship may link.
	 *
	 * @param from the labels of its start node
	 * @param to the labels of its end node
	 */
	@Schema(name = "RelationshipEnds")
	public record Ends(List<String> from, List<String> to) {

		private static Ends of(String text) {
			String[] ends = text.split(" → ");
			return new Ends(List.of(ends[0].split("\\|")), List.of(ends[1].split("\\|")));
		}

	}

	/** Whether a relationship refers to passages as its evidence. */
	public enum Evidence {

		/** It must. */
		REQUIRED,
		/** It may. */
		OPTIONAL,
		/** It does not: it structures the sources, or is known from elsewhere. */
		NONE;

		private static Evidence of(String text) {
			return text.isEmpty() ? NONE : valueOf(text.toUpperCase(Locale.ROOT));
		}

	}

	/**
	 * The appearance of relationships of a type in Neo4j Browser.
	 *
	 * @param color its color, such as {@code #8e44ad}
	 * @param width its width, in pixels
	 * @param caption its caption; if empty, the type
	 */
	public record LineLook(String color, int width, String caption) {

	}

}
