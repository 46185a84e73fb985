package org.accordgraph.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.evidence.Passages;
import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.accordgraph.request.Takes;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/questions")
@Tag(name = "Questions", description = "The question files of cypher/questions, each with an endpoint of its own")
class QuestionController implements Takes {

	private static final String Q = "q";

	private static final String SUBJECT = "subject";

	private final Questions questions;

	private final QuestionRunner runner;

	private final Passages passages;

	private final QuestionLinks links;

	private final AnswerForms forms;

	QuestionController(Questions questions, QuestionRunner runner, Passages passages, QuestionLinks links,
			AnswerForms forms) {
		this.forms = forms;
		this.questions = questions;
		this.runner = runner;
		this.passages = passages;
		this.links = links;
	}

	@GetMapping
	@Operation(summary = "Which questions are there?",
			description = "All of them, or those of a subject, or those that hold all words of q in their path, question or description.")
	List<QuestionDescription> list(Given given) {
		String subject = given.text(SUBJECT);
		return this.questions.all()
			.stream()
			.filter((question) -> subject.isEmpty() || question.file().subject().equals(subject))
			.filter((question) -> question.file().holds(given.text(Q)))
			.map(this::describe)
			.toList();
	}

	@GetMapping("/{subject}/{question}")
	@Operation(summary = "Ask one question",
			description = """
					Give the question's own parameters as query parameters, limit for another number of rows than 1000, and format \
					(json, csv, xlsx, md, cypher; for questions with isDrawn also graphml, gexf, cytoscape) or an Accept header for another form than JSON. cut, and the header \
					Accord-Cut in every form, say whether more rows exist.""")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			schema = @Schema(implementation = Answer.class)))
	ResponseEntity<?> answer(@PathVariable String subject, @PathVariable String question,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					defaultValue = MediaType.ALL_VALUE) List<MediaType> accept) {
		String path = subject + "/" + question;
		Question asked = this.questions.find(path).orElseThrow(() -> new QuestionNotFound(path));
		Request request = Request.of(asked, this.forms.names(asked.isDrawn()), parameters);
		AnswerForm form = this.forms.of(request.format(), accept);
		if (form.isCypher()) {
			return form.cypher(asked.file().typed().bind(request.values()));
		}
		if (form.isDrawn() && !asked.isDrawn()) {
			throw new NotDrawn(asked, form.name(), this.forms.names(false));
		}
		Rows rows = this.runner.ask(asked, request.values(), request.limit());
		if (rows.rows().isEmpty()) {
			this.runner.unknown(asked, request.values()).ifPresent((parameter) -> {
				throw new ThingNotFound(parameter, request.values().get(parameter.name()));
			});
		}
		return form.file(asked, rows)
			.orElseGet(() -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.varyBy(HttpHeaders.ACCEPT)
				.header(AnswerForm.CUT, String.valueOf(rows.cut()))
				.body(answer(asked, request, rows)));
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET /api/questions/{subject}/{question}", Request.parameters(List.of(), this.forms.names(true)),
				"GET /api/questions",
				List.of(RequestParameter.text(Q, "Those that hold all of these words").or("").such("evidence"),
						RequestParameter.oneOf(SUBJECT, "Those of this subject", this.questions.subjects()).or("")));
	}

	private Answer answer(Question asked, Request request, Rows rows) {
		return new Answer(asked.file().title(), asked.file().titleZh(), asked.file().description(), asked.path(),
				request.values(), asked.columns(), rows.rows(), rows.rows().size(), rows.cut(), rows.nodes(),
				rows.edges(), this.passages.find(evidence(rows.rows())), this.links.of(asked, request.values()));
	}

	private QuestionDescription describe(Question question) {
		return new QuestionDescription(question.path(), question.file().subject(), question.file().title(),
				question.file().titleZh(), question.file().description(), question.parameters(), question.columns(),
				question.isDrawn(), this.links.of(question, question.examples()));
	}

	private static Set<String> evidence(List<Map<String, Object>> rows) {
		Set<String> ids = new LinkedHashSet<>();
		for (Map<String, Object> row : rows) {
			if (row.get("evidence") instanceof List<?> passageIds) {
				passageIds.forEach((id) -> ids.add(String.valueOf(id)));
			}
		}
		return ids;
	}

}
