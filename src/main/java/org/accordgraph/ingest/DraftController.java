package org.accordgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.ingest.draft.Draft;
import org.accordgraph.ingest.draft.DraftTables;
import org.accordgraph.ingest.draft.FileText;
import org.accordgraph.ingest.template.PackageFormat;
import org.accordgraph.model.Template;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.AskedFormat;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Drafts a package from a text. The answer is all that it does: nothing drafted enters
 * the graph before somebody imports it.
 */
@RestController
@Tag(name = "Import")
class DraftController implements AcceptedParameters {

	private static final String ID = "id";

	private static final String PUBLISHED = "publishedOn";

	private static final String JSON = "json";

	private static final int LARGEST_FILE = 20 << 20;

	private final Drafts drafts;

	private final Template template;

	private final List<PackageFormat> formats;

	private final JsonMapper json;

	DraftController(Drafts drafts, Template template, List<PackageFormat> formats, JsonMapper json) {
		this.drafts = drafts;
		this.template = template;
		this.formats = formats;
		this.json = json;
	}

	@PostMapping("/api/drafts")
	@Operation(operationId = "draftPackage", summary = "Draft a package from a text",
			description = "The body is the text or the file: plain text, HTML, .docx or PDF. The answer has the rows of the import tables with, for each cell, the rule that filled it, how sure it is and the words that it was read from, as in /draft.schema.json; or, with format=xlsx or zip, the package. Nothing is imported.")
	@RequestBody(required = true,
			description = "The text or the file; its content, not its media type, says what it is",
			content = { @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = PackageTypes.ANY, schema = @Schema(type = "string", format = "binary")) })
	@ApiResponse(responseCode = "200", description = "The draft, or the package drafted",
			content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = Draft.class)),
					@Content(mediaType = PackageTypes.XLSX, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = PackageTypes.ZIP, schema = @Schema(type = "string", format = "binary")) })
	void draft(RequestValues given, @Parameter(hidden = true) InputStream body, HttpServletRequest request,
			HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
		Map<String, String> types = new LinkedHashMap<>();
		types.put(JSON, MediaType.APPLICATION_JSON_VALUE);
		this.formats.forEach((each) -> types.put(each.name(), each.mediaType()));
		String format = AskedFormat.of(given, request, types);
		byte[] file = body.readNBytes(LARGEST_FILE + 1);
		Draft draft = this.drafts.draftSent(text(file), given.text(ID), published(given));
		for (PackageFormat writer : this.formats) {
			if (writer.name().equals(format)) {
				AskedFormat.head(response, writer.mediaType(), draft.document().id() + "." + format);
				writer.write(DraftTables.of(draft, this.template), response.getOutputStream());
				return;
			}
		}
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(draft));
	}

	private static String text(byte[] file) {
		if (file.length == 0) {
			throw ImportProblem.noText(
					"The request has no body: send the text or the file as the body, for example with curl --data-binary @text.docx.");
		}
		if (file.length > LARGEST_FILE) {
			throw ImportProblem.noText("The file is larger than 20 MB: paste its text.");
		}
		try {
			return FileText.of(file);
		}
		catch (FileText.Unreadable ex) {
			throw ImportProblem.noText(String.valueOf(ex.getMessage()));
		}
	}

	private static @Nullable LocalDate published(RequestValues given) {
		return given.value(PUBLISHED).map((day) -> LocalDate.parse(day.toString())).orElse(null);
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		List<String> formats = new ArrayList<>(List.of(JSON));
		this.formats.forEach((format) -> formats.add(format.name()));
		return Map.of("POST /api/drafts", List.of(
				RequestParameter.text(ID, "Id of the document; by default, one that follows from the text").or(""),
				RequestParameter.day(PUBLISHED, "Day of publication, from which years follow that the text leaves out"),
				RequestParameter.oneOf(AskedFormat.PARAMETER,
						"The draft with its rules, or the package as a workbook or data package; by default the one that Accept names, or else the draft",
						formats)
					.such(JSON)));
	}

}
