package org.accordgraph.model;

import java.util.Arrays;
import java.util.List;

import org.accordgraph.cypher.CypherFolder;
import org.apache.commons.csv.CSVRecord;

/**
 * A text at the beginning or end of Chinese names, a row of
 * {@code cypher/model/name-parts.csv}.
 *
 * @param kind its position in a name
 * @param text the text
 * @param group the group of endings that replace each other when bodies are renamed, or
 * what a short form stands for; empty if there is none
 */
public record NamePart(Kind kind, String text, String group) {

	/** The position in a name. */
	public enum Kind {

		/** At the end of the place that the name of a body begins with. */
		SEAT_ENDING("seat ending"),
		/** At the beginning, a place without its ending. */
		BARE_SEAT("bare seat"),
		/** At the beginning, one character for a place, whose name is the group: 渝. */
		SHORT_SEAT("short seat"),
		/** At the end of the name of a body. */
		BODY_ENDING("body ending"),
		/** At the end of the name of a place. */
		PLACE_ENDING("place ending"),
		/** At the end of the name of a people, in the name of an autonomous place. */
		PEOPLE_ENDING("people ending");

		private final String name;

		Kind(String name) {
			this.name = name;
		}

	}

	/** All name parts, in the order of the file. */
	public static List<NamePart> in(CypherFolder folder) {
		return ModelFile.in(folder, "name-parts.csv").rows().stream().map(NamePart::of).toList();
	}

	private static NamePart of(CSVRecord row) {
		String part = row.get("part");
		Kind kind = Arrays.stream(Kind.values())
			.filter((each) -> each.name.equals(part))
			.findFirst()
			.orElseThrow(
					() -> ModelFile.wrong("name-parts.csv", row.get("text"), "there is no part '%s': write one of %s"
						.formatted(part, Arrays.stream(Kind.values()).map((each) -> each.name).toList())));
		return new NamePart(kind, row.get("text"), row.get("group"));
	}

}
