package org.accordgraph.ingest.draft;

import java.util.Locale;

import org.apache.commons.csv.CSVRecord;

/**
 * A verb of promises, a row of {@code reading/verbs.csv}.
 *
 * @param text the verb
 * @param modality the modality of a promise that begins with it
 * @param use what it does with the words that follow
 * @param authority whether only those who promise do it, so that it ends what others are
 * supported in doing
 * @param example a clause that begins with it
 * @param reads the modality of the example
 */
record Verb(String text, String modality, Use use, boolean authority, String example, String reads) {

	/** What a verb does with the words that follow. */
	enum Use {

		/** It is a hedge before another verb. */
		HEDGE,
		/** It has somebody else do something. */
		SUPPORT,
		/** It is an effort towards what another verb says. */
		EFFORT,
		/** It carries a noun, which decides the modality. */
		CARRY,
		/** It takes an event. */
		EVENT,
		/** It says that something grows: an effect, unless it stands first. */
		GAIN,
		/** It stands for the verb behind it, if there is one: 负责编制. */
		LIGHT,
		/** None of these. */
		PLAIN

	}

	static Verb of(CSVRecord row) {
		return new Verb(row.get("verb"), row.get("modality"), Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)),
				row.get("authority").equals("yes"), row.get("example"), row.get("reads"));
	}

}
