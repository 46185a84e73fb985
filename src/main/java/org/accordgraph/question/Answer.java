package org.accordgraph.question;

import java.util.List;
import java.util.Map;

import org.accordgraph.evidence.PassagePlace;

/**
 * An answer.
 *
 * @param question the question in plain words
 * @param name its path below {@code /api/questions}
 * @param parameters the values it was asked with
 * @param columns the columns in order
 * @param rows one map a row, by column
 * @param rowCount how many rows there are here
 * @param cut whether there are more rows than were asked for
 * @param passages where each passage that the rows name stands
 * @param links this answer, and the same query in Neo4j Browser
 */
record Answer(String question, String name, Map<String, Object> parameters, List<String> columns,
		List<Map<String, Object>> rows, int rowCount, boolean cut, List<PassagePlace> passages, Links links) {

	record Links(String self, String browser) {

	}

}
