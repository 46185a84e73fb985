package org.accordgraph.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.model.Language;
import org.accordgraph.query.readable.ReadableTables;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;
import org.accordgraph.support.table.About;
import org.accordgraph.support.table.Table;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/questions")
@Tag(name = "Questions", description = "The question files in cypher/questions, each with its own endpoint")
class QuestionController implements AcceptedParameters {

	private static final String Q = "q";

	private static final String SUBJECT = "subject";

	private final Questions questions;

	private final QuestionRunner runner;

	private final QuestionAnswers answers;

	private final QuestionLinks links;

	private final AnswerForms forms;

	private final ReadableTables tables;

	QuestionController(Questions questions, QuestionRunner runner, QuestionAnswers answers, QuestionLinks links,
			AnswerForms forms, ReadableTables tables) {
		this.forms = forms;
		this.tables = tables;
		this.questions = questions;
		this.runner = runner;
		this.answers = answers;
		this.links = links;
	}

	@GetMapping
	@Operation(operationId = "listQuestions", summary = "List the questions",
			description = "All questions, or only those on a subject, or those whose path, title or description contains all words of q.")
	List<QuestionDescription> list(RequestValues given) {
		String subject = given.text(SUBJECT);
		return this.answers.describe(subject, given.text(Q));
	}

	@GetMapping("/{subject}/{question}")
	@Operation(operationId = "askQuestion", summary = "Ask a question",
			description = """
					Pass the question's own parameters as query parameters. limit is the maximum number of rows, 1000 by default. format \
					(json, csv, xlsx, md, cypher; for questions with isDrawn also graphml, gexf, cytoscape) or an Accept header selects a format other than JSON. cut, and the header \
					Accord-Cut in every format, say whether more rows exist. A workbook or Markdown table has headings and words in the \
					language of lang or Accept-Language, or with raw=true the column names and values of the JSON answer. parts=rows leaves the \
					graph, the positions of passages, the links and the description out of a JSON answer.""")
	@ApiResponse(responseCode = "200", description = "The rows, and the passages that are their evidence",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = Answer.class)))
	ResponseEntity<?> answer(@PathVariable String subject, @PathVariable String question,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					defaultValue = MediaType.ALL_VALUE) List<MediaType> accept,
			@Parameter(hidden = true) @RequestHeader HttpHeaders headers) throws HttpMediaTypeNotAcceptableException {
		String path = subject + "/" + question;
		Question asked = this.questions.find(path).orElseThrow(() -> new QuestionNotFound(path));
		AnswerRequest request = AnswerRequest.of(asked, this.forms.names(asked.isDrawn()), parameters);
		AnswerForm form = this.forms.of(request.format(), accept, asked.isDrawn());
		if (form.isCypher()) {
			return form.cypher(asked.file().typed().bind(request.values()));
		}
		Rows rows = this.runner.answer(asked, request, form.isDrawn(request.parts()));
		Function<About, Table> readable = (form.isReadable() && !request.isRaw())
				? (about) -> readable(about, asked, request, rows, headers) : null;
		return form.file(asked, rows, readable)
			.orElseGet(() -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.varyBy(HttpHeaders.ACCEPT)
				.header(AnswerForm.CUT, String.valueOf(rows.cut()))
				.body(this.answers.of(asked, request, rows)));
	}

	private Table readable(About about, Question asked, AnswerRequest request, Rows rows, HttpHeaders headers) {
		Language language = request.language();
		return this.tables.of(about, request.values(), rows.columns(), rows.rows(),
				(language != null) ? language : Language.preferred(headers.getAcceptLanguage()),
				this.links.page(asked, request.values()));
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET /api/questions/{subject}/{question}",
				AnswerRequest.parameters(List.of(), this.forms.names(true)), "GET /api/questions",
				List.of(RequestParameter.text(Q, "Only questions that contain all of these words")
					.or("")
					.such("evidence"),
						RequestParameter.oneOf(SUBJECT, "Only questions on this subject", this.questions.subjects())
							.or("")));
	}

}
