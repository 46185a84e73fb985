package org.accordgraph.query;

import java.util.List;

/**
 * Describes a question in the catalogue.
 *
 * @param name its path below {@code /api/questions}
 * @param subject the folder that contains it
 * @param question its title in English
 * @param questionZh the same in Chinese
 * @param description notes on the answer
 * @param parameters its parameters
 * @param columns the columns of the answer
 * @param isDrawn whether its rows have paths, so that the answer is available as a graph
 * @param links links to the answer for the example values, and to the example in Neo4j
 * Browser
 */
public record QuestionDescription(String name, String subject, String question, String questionZh, String description,
		List<Parameter> parameters, List<String> columns, boolean isDrawn, Answer.Links links) {

}
