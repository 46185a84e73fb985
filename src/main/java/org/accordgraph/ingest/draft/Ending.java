package org.accordgraph.ingest.draft;

import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;

/**
 * How names of bodies and places end, a row of {@code reading/endings.csv}.
 *
 * @param text the ending
 * @param table the table of such a name
 * @param kind the label, or empty
 * @param level the level of an institution, or of the government of a place; empty if the
 * ending does not say it
 * @param example a text with such a name
 * @param reads the name in the example
 */
record Ending(String text, String table, String kind, String level, String example, String reads) {

	/** 浦东新区商务委员会: of a place that is no division of the administration. */
	private static final Pattern OF_A_ZONE = Pattern.compile("^\\p{IsHan}{2,6}?(?:新区|区(?!域))\\p{IsHan}.*");

	/**
	 * The level of a body with this ending: that of the place that its name begins with.
	 */
	String levelOf(String name, ReadingRules rules) {
		boolean local = this.level.equals("MUNICIPAL") || this.level.equals("PROVINCIAL");
		if (!local) {
			return this.level;
		}
		return PlacePrefix.of(name, rules)
			.map((prefix) -> prefix.ending().level())
			.orElse(OF_A_ZONE.matcher(name).matches() ? "DISTRICT" : this.level);
	}

	static Ending of(CSVRecord row) {
		return new Ending(row.get("ending"), row.get("table"), row.get("kind"), row.get("level"), row.get("example"),
				row.get("reads"));
	}

}
