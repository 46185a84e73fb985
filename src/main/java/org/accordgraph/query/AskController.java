package org.accordgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ask")
@Tag(name = "Ask", description = "Questions, pages and entities for a sentence as people type it, without a model")
class AskController implements AcceptedParameters {

	private static final String TEXT = "text";

	private static final int LONGEST = 200;

	private final SentenceAnswers answers;

	AskController(SentenceAnswers answers) {
		this.answers = answers;
	}

	@GetMapping
	@Operation(summary = "Ask in words",
			description = """
					Names of entities are recognised in the sentence, the longest at each position; its other words are compared with \
					the triggers in the header of the question files and of the pages. The best question comes first, with its \
					parameters filled and the beginning of its answer. understood says what was made of the sentence, and what was not.""")
	@ApiResponse(responseCode = "200",
			description = "What the sentence asks for; empty lists if nothing was understood")
	Asked ask(RequestValues given) {
		return ask(given.text(TEXT), LocalDate.now());
	}

	Asked ask(String text, LocalDate today) {
		return this.answers.ask(text, today);
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET /api/ask",
				List.of(RequestParameter.text(TEXT, "A sentence, in English or Chinese")
					.upTo(LONGEST)
					.such("谁负责技术交易市场")
					.needed()));
	}

}
