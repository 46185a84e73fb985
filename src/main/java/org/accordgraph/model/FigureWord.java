package org.accordgraph.model;

import java.util.Arrays;
import java.util.List;

import org.accordgraph.cypher.CypherFolder;
import org.apache.commons.csv.CSVRecord;

/**
 * A word of which written figures are made, a row of
 * {@code cypher/model/figure-words.csv}.
 *
 * @param kind its part in a figure
 * @param text the word, in lower case and simplified characters
 * @param value what it stands for: the number of a digit or scale, or the unit as the
 * graph writes it; empty otherwise
 */
public record FigureWord(Kind kind, String text, String value) {

	/** The part in a figure. */
	public enum Kind {

		/** A Chinese digit: 三. */
		DIGIT,
		/** What the number before it is multiplied by: 万, million. */
		SCALE,
		/** What is counted or measured: 平方公里, vehicles. */
		UNIT,
		/** Between number and unit, without changing either: 7万余个. */
		FILLER,
		/** Before or after the figure, how precise it is: 约, 以上. */
		PRECISION

	}

	/** All words, in the order of the file. */
	public static List<FigureWord> in(CypherFolder folder) {
		return ModelFile.in(folder, "figure-words.csv").rows().stream().map(FigureWord::of).toList();
	}

	private static FigureWord of(CSVRecord row) {
		String part = row.get("part");
		Kind kind = Arrays.stream(Kind.values())
			.filter((each) -> each.name().equalsIgnoreCase(part))
			.findFirst()
			.orElseThrow(() -> ModelFile.wrong("figure-words.csv", row.get("text"),
					"there is no part '%s': write one of %s".formatted(part,
							Arrays.stream(Kind.values())
								.map((each) -> each.name().toLowerCase(java.util.Locale.ROOT))
								.toList())));
		return new FigureWord(kind, row.get("text"), row.get("value"));
	}

}
