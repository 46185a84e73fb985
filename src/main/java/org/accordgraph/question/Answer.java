package org.accordgraph.question;

import java.util.List;
import java.util.Map;

import org.accordgraph.evidence.PassagePlace;
import org.accordgraph.picture.Picture;

/**
 * An answer.
 *
 * @param question the question in plain words, in English
 * @param questionZh the same in Chinese
 * @param description what is worth knowing about the answer, such as what no row means
 * @param name its path below {@code /api/questions}
 * @param parameters the values it was asked with
 * @param columns the columns in order; {@code path} is none of them
 * @param rows one map a row, by column
 * @param rowCount how many rows there are here
 * @param cut whether there are more rows than were asked for
 * @param nodes what the paths of the rows lead over, each thing once
 * @param edges what ties them together, each relationship once
 * @param passages where each passage that the rows name stands
 * @param links this answer, and the same query in Neo4j Browser
 */
record Answer(String question, String questionZh, String description, String name, Map<String, Object> parameters,
		List<String> columns, List<Map<String, Object>> rows, int rowCount, boolean cut, List<Picture.Node> nodes,
		List<Picture.Edge> edges, List<PassagePlace> passages, Links links) {

	/**
	 * Where to go on.
	 *
	 * @param self this answer
	 * @param browser the same query in Neo4j Browser
	 */
	record Links(String self, String browser) {

	}

}
