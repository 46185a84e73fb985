package org.accordgraph.lookup.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.support.problem.RetryLater;
import org.accordgraph.support.request.AskedFormat;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tables", description = "The whole graph as tables for notebooks")
class TablesController {

	private static final String ZIP = "application/zip";

	private static final Duration WAIT = Duration.ofSeconds(10);

	private final GraphTables tables;

	/** An archive takes a long read and room on the disk. */
	private final Semaphore free = new Semaphore(1);

	TablesController(GraphTables tables) {
		this.tables = tables;
	}

	// With produces, who accepts no archive would be led to the export of a document.
	@GetMapping("/api/export/all")
	@Operation(summary = "The whole graph as CSV tables",
			description = """
					A ZIP archive with one table per kind of node and one per relationship type, and a datapackage.json that describes \
					every column (Frictionless Data Package). A node of two kinds is in both tables. Lists are JSON arrays. Texts that a spreadsheet would take for formulas begin with an apostrophe. \
					Relationships that rules derived have derived = true; documents are exported as packages at /api/export/{id}.""")
	@ApiResponse(responseCode = "200", description = "A ZIP archive",
			content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
	void all(HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		AskedFormat.require(request, ZIP);
		if (request.getMethod().equals(HttpMethod.HEAD.name())) {
			head(response);
			return;
		}
		if (!this.free.tryAcquire()) {
			throw new RetryLater(HttpStatus.SERVICE_UNAVAILABLE, "export-busy", "Busy",
					"The whole graph is being exported for somebody else.", WAIT);
		}
		try {
			send(response);
		}
		finally {
			this.free.release();
		}
	}

	private void send(HttpServletResponse response) throws IOException {
		Path archive = this.tables.archive();
		try {
			head(response);
			response.setContentLengthLong(Files.size(archive));
			Files.copy(archive, response.getOutputStream());
		}
		finally {
			Files.deleteIfExists(archive);
		}
	}

	private static void head(HttpServletResponse response) {
		AskedFormat.head(response, ZIP, "accord-graph-tables.zip");
	}

}
