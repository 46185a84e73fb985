package org.accordgraph.question;

import java.util.Map;

import org.accordgraph.problem.Problem;

import org.springframework.http.HttpStatus;

class QuestionNotFound extends Problem {

	QuestionNotFound(String path) {
		super(HttpStatus.NOT_FOUND, "unknown-question", "Unknown question",
				"There is no question " + path + ". GET /api/questions lists those there are.",
				Map.of("question", path));
	}

}
