package org.accordgraph.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.accordgraph.query.graph.GraphFormat;
import org.accordgraph.query.graph.ResultGraph;
import org.accordgraph.support.table.About;
import org.accordgraph.support.table.Csv;
import org.accordgraph.support.table.Format;
import org.accordgraph.support.table.Table;
import org.accordgraph.support.table.TableFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The format of one answer.
 *
 * @param name its name as a value of {@code format}
 * @param format writes it; null for JSON and Cypher
 */
record AnswerForm(String name, @Nullable Format format) {

	static final String CYPHER = "cypher";

	/** The header that says whether more rows exist, because a CSV file cannot. */
	static final String CUT = "Accord-Cut";

	boolean isCypher() {
		return this.name.equals(CYPHER);
	}

	/**
	 * Returns whether it contains the graph of the answer.
	 * @param parts the parts of a JSON answer
	 */
	boolean isDrawn(Set<AnswerPart> parts) {
		return (this.format != null) ? this.format instanceof GraphFormat : parts.contains(AnswerPart.GRAPH);
	}

	ResponseEntity<String> cypher(String statement) {
		return ResponseEntity.ok().contentType(new MediaType("text", "plain", StandardCharsets.UTF_8)).body(statement);
	}

	/** Returns whether it is a table that people read, not programs. */
	boolean isReadable() {
		return this.format instanceof TableFormat && !(this.format instanceof Csv);
	}

	/**
	 * Returns the answer as a file, whose name says whether it contains only the first
	 * rows; empty for JSON.
	 * @param readable creates the table for people; null for the names and values of the
	 * API
	 */
	Optional<ResponseEntity<?>> file(Question question, Rows rows, @Nullable Function<About, Table> readable) {
		if (this.format == null) {
			return Optional.empty();
		}
		About about = new About(question.file().title(), question.file().titleZh(), rows.rows().size(), rows.cut());
		String name = question.path().replace('/', '-') + (rows.cut() ? "-first-" + about.rows() : "") + "."
				+ this.format.extension();
		return Optional.of(ResponseEntity.ok()
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
			.contentType(this.format.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header(CUT, String.valueOf(rows.cut()))
			.body(bytes(about, rows, readable)));
	}

	private byte[] bytes(About about, Rows rows, @Nullable Function<About, Table> readable) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		try {
			if (this.format instanceof TableFormat table) {
				table.write((readable != null) ? readable.apply(about) : new Table(about, rows.columns(), rows.rows()),
						body);
			}
			else if (this.format instanceof GraphFormat picture) {
				picture.write(new ResultGraph(about, rows.nodes(), rows.edges()), body);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return body.toByteArray();
	}

}
