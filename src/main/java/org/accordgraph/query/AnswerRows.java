package org.accordgraph.query;

import java.util.List;
import java.util.Map;

/**
 * The rows of an answer alone, without the places of their passages and links.
 *
 * @param name the path of the question below {@code /api/questions}
 * @param question its title, in English
 * @param parameters the parameter values of the request
 * @param rows one map per row, from column to value
 * @param cut whether more rows exist than were requested
 */
public record AnswerRows(String name, String question, Map<String, Object> parameters, List<Map<String, Object>> rows,
		boolean cut) {

}
