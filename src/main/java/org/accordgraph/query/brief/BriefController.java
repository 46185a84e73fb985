package org.accordgraph.query.brief;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.lookup.EntityNotFound;
import org.accordgraph.model.Language;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.AcceptedTypes;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Briefs", description = "What the graph knows of an agreement, as a document")
class BriefController implements AcceptedParameters {

	private static final String PATH = "/api/agreements/{id}/brief";

	private static final String HTML = "text/html;charset=UTF-8";

	private static final String MARKDOWN = "text/markdown;charset=UTF-8";

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String FORMAT = "format";

	private static final String LANGUAGE = "lang";

	private static final String AS_OF = "asOf";

	private static final String BINARY = "binary";

	private final Briefs briefs;

	private final List<BriefFormat> formats;

	BriefController(Briefs briefs, List<BriefFormat> formats) {
		this.briefs = briefs;
		this.formats = formats;
	}

	@GetMapping(PATH)
	@Operation(operationId = "getBrief", summary = "Get a brief on an agreement",
			description = "Heading, promises, what the source does not state, what came of it, and the numbered evidence. format (html, md, docx) or the Accept header selects the format, HTML by default; its words are in the language of lang or Accept-Language.")
	@ApiResponse(responseCode = "200", description = "The brief",
			content = { @Content(mediaType = HTML, schema = @Schema(type = "string", format = BINARY)),
					@Content(mediaType = MARKDOWN, schema = @Schema(type = "string", format = BINARY)),
					@Content(mediaType = WORD, schema = @Schema(type = "string", format = BINARY)) })
	@ApiResponse(responseCode = "404", description = "There is no agreement with this id",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	ResponseEntity<byte[]> brief(
			@Parameter(description = "Id of the agreement",
					example = "cqcd-2021-innovation-centre") @PathVariable String id,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					defaultValue = MediaType.ALL_VALUE) List<MediaType> accept,
			@Parameter(hidden = true) @RequestHeader HttpHeaders headers, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		RequestValues given = RequestValues.of(parameters, accepted());
		BriefFormat format = format(given, accept);
		Language language = given.value(LANGUAGE)
			.flatMap((code) -> Language.of(code.toString()))
			.orElseGet(() -> Language.preferred(headers.getAcceptLanguage()));
		LocalDate asOf = given.value(AS_OF).map(LocalDate.class::cast).orElseGet(LocalDate::now);
		Brief brief = this.briefs.of(id, asOf, language, BriefText.page(id))
			.orElseThrow(() -> EntityNotFound.unknown(id));
		String name = id + "-brief-" + language.code() + "." + format.name();
		boolean isRead = format instanceof HtmlBrief;
		if (isRead) {
			response.setHeader("Content-Security-Policy", HtmlBrief.POLICY);
		}
		return ResponseEntity.ok()
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
			.contentType(format.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					(isRead ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(name)
						.build()
						.toString())
			.body(format.write(brief));
	}

	private BriefFormat format(RequestValues given, List<MediaType> accept) throws HttpMediaTypeNotAcceptableException {
		String name = given.value(FORMAT).map(Object::toString).orElse("");
		List<MediaType> preferred = AcceptedTypes.inOrder(accept);
		return this.formats.stream()
			.filter((format) -> format.name().equals(name))
			.findFirst()
			.or(() -> preferred.stream()
				.flatMap((type) -> this.formats.stream().filter((each) -> type.isCompatibleWith(each.mediaType())))
				.findFirst())
			.orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
					this.formats.stream().map(BriefFormat::mediaType).toList()));
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET " + PATH, accepted());
	}

	private List<RequestParameter> accepted() {
		return List.of(
				RequestParameter
					.oneOf(FORMAT, "HTML to be printed, Markdown, or a document for Word",
							this.formats.stream().map(BriefFormat::name).toList())
					.such("html"),
				RequestParameter.oneOf(LANGUAGE, "Language of the words; by default that of Accept-Language",
						Stream.of(Language.values()).map(Language::code).toList()),
				RequestParameter.day(AS_OF, "Reports up to this day count; the present one if none is given"));
	}

}
