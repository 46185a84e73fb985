package org.accordgraph.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a question.
 *
 * @param name its path below {@code /api/questions}
 * @param subject the folder it stands in
 * @param question the question in plain words
 * @param description what is worth knowing about the answer
 * @param parameters its parameters
 * @param columns the columns of the answer
 * @param isPicture whether it returns paths, to be drawn
 * @param picture the name of the question that draws the same answer, if there is one
 * @param links the answer to the example, and the example in Neo4j Browser
 */
record QuestionDescription(String name, String subject, String question, String description, List<Parameter> parameters,
		List<String> columns, boolean isPicture, @Nullable String picture, Answer.Links links) {

}
