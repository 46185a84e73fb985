package org.accordgraph.query.changes;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.model.Language;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.AskedFormat;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Changes", description = "What came in, was corrected or removed, and what that changed")
class ChangesController implements AcceptedParameters {

	private static final String JSON_FEED = "application/feed+json";

	private static final String ATOM = "application/atom+xml";

	private static final String BINARY = "binary";

	private static final int DIGITS = 24;

	private final Changes changes;

	private final List<ChangeFormat> formats;

	ChangesController(Changes changes, List<ChangeFormat> formats) {
		this.changes = changes;
		this.formats = formats;
	}

	@GetMapping(ChangesRequest.PATH)
	@Operation(operationId = "listChanges", summary = "What is new",
			description = """
					Documents that came in, were corrected or removed; states, deliveries, fulfilments and targets that changed; \
					and answers to watched questions. The latest first. knownSince is when this service first knew of a \
					change: the publication of its document or, if that is later, its import. format (json, jsonfeed, atom) or the Accept \
					header selects the format. cut says whether there are more, and next leads to them.""")
	@ApiResponse(responseCode = "200", description = "The changes",
			content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = ChangeFeed.class)),
					@Content(mediaType = JSON_FEED, schema = @Schema(type = "string", format = BINARY)),
					@Content(mediaType = ATOM, schema = @Schema(type = "string", format = BINARY)) })
	ResponseEntity<byte[]> changes(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
			@Parameter(hidden = true) @RequestHeader HttpHeaders headers, HttpServletRequest asked)
			throws HttpMediaTypeNotAcceptableException {
		RequestValues given = ChangesRequest.values(parameters, names());
		ChangeFormat format = format(given, asked);
		ChangesRequest request = ChangesRequest.of(given, Language.preferred(headers.getAcceptLanguage()),
				format.name());
		Changes.Told told = this.changes.of(request);
		byte[] body = format.write(request, told);
		return ResponseEntity.ok()
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
			.cacheControl(CacheControl.noCache())
			.contentType(format.mediaType())
			.eTag("W/\"" + Fingerprint.of(new String(body, StandardCharsets.UTF_8)).substring(0, DIGITS) + '"')
			.body(body);
	}

	private ChangeFormat format(RequestValues given, HttpServletRequest request)
			throws HttpMediaTypeNotAcceptableException {
		Map<String, String> types = new LinkedHashMap<>();
		this.formats.forEach((format) -> types.put(format.name(), format.mediaType().toString()));
		String name = AskedFormat.of(given, request, types);
		return this.formats.stream().filter((format) -> format.name().equals(name)).findFirst().orElseThrow();
	}

	private List<String> names() {
		return this.formats.stream().map(ChangeFormat::name).toList();
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET " + ChangesRequest.PATH, ChangesRequest.parameters(names()));
	}

}
