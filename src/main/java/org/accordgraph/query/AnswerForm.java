package org.accordgraph.question;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.accordgraph.format.About;
import org.accordgraph.format.Format;
import org.accordgraph.format.Table;
import org.accordgraph.format.TableFormat;
import org.accordgraph.picture.Picture;
import org.accordgraph.picture.PictureFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The form of one answer.
 *
 * @param name what it is called
 * @param format how it is written, unless it is JSON or Cypher
 */
record AnswerForm(String name, @Nullable Format format) {

	static final String CYPHER = "cypher";

	/**
	 * The header that says whether more rows exist. CSV has no place for it in the file.
	 */
	static final String CUT = "Accord-Cut";

	boolean isCypher() {
		return this.name.equals(CYPHER);
	}

	boolean isDrawn() {
		return this.format instanceof PictureFormat;
	}

	ResponseEntity<String> cypher(String statement) {
		return ResponseEntity.ok().contentType(new MediaType("text", "plain", StandardCharsets.UTF_8)).body(statement);
	}

	/**
	 * The answer as a file to save, whose name says if it holds the first rows only; none
	 * if it is to be JSON.
	 */
	Optional<ResponseEntity<?>> file(Question question, Rows rows) {
		if (this.format == null) {
			return Optional.empty();
		}
		About about = new About(question.file().title(), question.file().titleZh(), rows.rows().size(), rows.cut());
		String name = question.path().replace('/', '-') + (rows.cut() ? "-first-" + about.rows() : "") + "."
				+ this.format.extension();
		return Optional.of(ResponseEntity.ok()
			.varyBy(HttpHeaders.ACCEPT)
			.contentType(this.format.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header(CUT, String.valueOf(rows.cut()))
			.body(bytes(question, about, rows)));
	}

	private byte[] bytes(Question question, About about, Rows rows) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		try {
			if (this.format instanceof TableFormat table) {
				table.write(new Table(about, question.columns(), rows.rows()), body);
			}
			else if (this.format instanceof PictureFormat picture) {
				picture.write(new Picture(about, rows.nodes(), rows.edges()), body);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return body.toByteArray();
	}

}
