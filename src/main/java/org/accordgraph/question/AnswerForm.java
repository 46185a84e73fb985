package org.accordgraph.question;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.accordgraph.format.Table;
import org.accordgraph.format.TableFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The form of one answer.
 *
 * @param name what it is called
 * @param format how a table is written, if it is one
 * @param version the version of the dataset
 */
record AnswerForm(String name, @Nullable TableFormat format, String version) {

	static final String CYPHER = "cypher";

	private static final int DIGITS = 12;

	boolean isCypher() {
		return this.name.equals(CYPHER);
	}

	/** The same as long as facts, question and form are: nothing else makes an answer. */
	String tag(Question question) {
		return "\"%s-%08x-%s\"".formatted(this.version.substring(0, Math.min(DIGITS, this.version.length())),
				question.file().file().text().hashCode(), this.name);
	}

	ResponseEntity<String> cypher(String statement) {
		return ResponseEntity.ok().contentType(new MediaType("text", "plain", StandardCharsets.UTF_8)).body(statement);
	}

	/** The rows as a file to save; none if the answer is to be JSON. */
	Optional<ResponseEntity<?>> table(Question question, Rows rows) {
		if (this.format == null) {
			return Optional.empty();
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		try {
			this.format.write(new Table(question.file().title(), question.columns(), rows.rows()), body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String file = question.path().replace('/', '-') + "." + this.name;
		return Optional.of(ResponseEntity.ok()
			.varyBy(HttpHeaders.ACCEPT)
			.contentType(this.format.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
			.header("X-Accord-Cut", String.valueOf(rows.cut()))
			.body(body.toByteArray()));
	}

}
