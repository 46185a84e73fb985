package org.accordgraph.question;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.accordgraph.evidence.PassagePlace;
import org.accordgraph.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param question the question in plain words
 * @param description what is worth knowing about the answer, such as what no row means
 * @param name its path below {@code /api/questions}
 * @param parameters the values it was asked with
 * @param columns the columns in order
 * @param rows one map a row, by column
 * @param rowCount how many rows there are here
 * @param cut whether there are more rows than were asked for
 * @param nodes what a picture draws, each thing once; paths in rows name them by id
 * @param edges what ties them together, each relationship once
 * @param passages where each passage that the rows name stands
 * @param links this answer, the same query in Neo4j Browser, and its picture
 */
record Answer(String question, String description, String name, Map<String, Object> parameters, List<String> columns,
		List<Map<String, Object>> rows, int rowCount, boolean cut, List<Picture.Node> nodes, List<Picture.Edge> edges,
		List<PassagePlace> passages, Links links) {

	/**
	 * Where to go on.
	 *
	 * @param self this answer
	 * @param browser the same query in Neo4j Browser
	 * @param picture the same answer drawn, if there is a question that draws it
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Links(String self, String browser, @Nullable String picture) {

	}

}
