package org.accordgraph.lookup.tables;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.support.download.FileDownload;

import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tables", description = "The whole graph as tables for notebooks")
class TablesController {

	private static final String ZIP = "application/zip";

	private final GraphTables tables;

	private final FileDownload download = new FileDownload(ZIP, "accord-graph-tables.zip");

	TablesController(GraphTables tables) {
		this.tables = tables;
	}

	// With produces, who accepts no archive would be led to the export of a document.
	@GetMapping("/api/export/all")
	@Operation(operationId = "exportTables", summary = "The whole graph as CSV tables",
			description = """
					A ZIP archive with one table per kind of node and one per relationship type, and a datapackage.json that describes \
					every column (Frictionless Data Package). A node of two kinds is in both tables. Lists are JSON arrays. Texts that a spreadsheet would take for formulas begin with an apostrophe. \
					Relationships that rules derived have derived = true; documents are exported as packages at /api/export/{id}.""")
	@ApiResponse(responseCode = "200", description = "A ZIP archive",
			content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
	void all(HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		this.download.answer(request, response, this.tables::archive);
	}

}
