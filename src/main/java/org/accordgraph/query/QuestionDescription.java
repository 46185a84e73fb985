package org.accordgraph.question;

import java.util.List;

/**
 * What the catalogue says of a question.
 *
 * @param name its path below {@code /api/questions}
 * @param subject the folder it stands in
 * @param question the question in plain words, in English
 * @param questionZh the same in Chinese
 * @param description what is worth knowing about the answer
 * @param parameters its parameters
 * @param columns the columns of the answer
 * @param isDrawn whether its rows come with paths, so that it can be had as a graph
 * @param links the answer to the example, and the example in Neo4j Browser
 */
record QuestionDescription(String name, String subject, String question, String questionZh, String description,
		List<Parameter> parameters, List<String> columns, boolean isDrawn, Answer.Links links) {

}
