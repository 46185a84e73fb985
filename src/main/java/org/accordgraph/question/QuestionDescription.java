package org.accordgraph.question;

import java.util.List;

/**
 * What the catalogue says of a question.
 *
 * @param name its path below {@code /api/questions}
 * @param question the question in plain words
 * @param description what is worth knowing about the answer
 * @param parameters its parameters
 * @param columns the columns of the answer
 * @param links the answer to the example, and the example in Neo4j Browser
 */
record QuestionDescription(String name, String question, String description, List<Parameter> parameters,
		List<String> columns, Answer.Links links) {

	static QuestionDescription of(Question question, String self, String browser) {
		return new QuestionDescription(question.path(), question.file().title(), question.file().description(),
				question.parameters(), question.columns(), new Answer.Links(self, browser));
	}

}
