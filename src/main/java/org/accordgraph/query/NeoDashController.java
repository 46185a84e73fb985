package org.accordgraph.query;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.model.Language;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exports the catalogue as a dashboard for NeoDash. */
@RestController
@Tag(name = "Questions")
class NeoDashController implements AcceptedParameters {

	private static final String PATH = "/api/questions/neodash.json";

	private static final String LANG = "lang";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Questions questions;

	NeoDashController(Questions questions) {
		this.questions = questions;
	}

	@GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "getNeoDashDashboard", summary = "All questions as a dashboard for NeoDash 2.4",
			description = "A page per subject with a table per question, and its graph if it has one. Ids and other texts are parameters of the dashboard, with a field on each page that uses them; other parameters have their example values.")
	@ApiResponse(responseCode = "200", description = "A dashboard, to be loaded as a file",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> dashboard(RequestValues given) {
		Language language = given.value(LANG).flatMap((code) -> Language.of(code.toString())).orElse(Language.EN);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("accord-graph-neodash.json").build().toString())
			.body(JSON.writeValueAsBytes(NeoDash.dashboard(this.questions.all(), language)));
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET " + PATH,
				List.of(RequestParameter.oneOf(LANG, "Language of the titles", List.of("en", "zh")).or("en")));
	}

}
