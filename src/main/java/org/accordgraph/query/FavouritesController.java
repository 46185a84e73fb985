package org.accordgraph.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Exports the catalogue as favourites for Neo4j Browser, which imports the archive in one
 * drop, with its folders, and uses line 1 of each question as the title.
 */
@RestController
@Tag(name = "Questions")
class FavouritesController {

	private static final String FILE = "accord-graph-favourites.zip";

	/** The earliest timestamp that a zip archive can store. */
	private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Questions questions;

	private final QuestionLinks links;

	FavouritesController(Questions questions, QuestionLinks links) {
		this.questions = questions;
		this.links = links;
	}

	@GetMapping(path = "/api/questions/favourites.zip", produces = "application/zip")
	@Operation(operationId = "getFavourites", summary = "All questions as favourites for Neo4j Browser",
			description = """
					A zip archive with one folder per subject. Each question contains its example values, so that it runs \
					unchanged, and the address of its answer in the explorer. Drop the archive on the window of Neo4j Browser; dropping it twice adds everything twice.""")
	ResponseEntity<byte[]> favourites() throws IOException {
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(archive, StandardCharsets.UTF_8)) {
			for (Question question : this.questions.all()) {
				ZipEntry entry = new ZipEntry(question.path() + ".cypher");
				// With a fixed time, the same questions result in the same archive and
				// ETag.
				entry.setTimeLocal(LONG_AGO);
				zip.putNextEntry(entry);
				zip.write(this.links.favourite(question).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(FILE).build().toString())
			.body(archive.toByteArray());
	}

}
