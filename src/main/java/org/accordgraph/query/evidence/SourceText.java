package org.accordgraph.query.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.support.startup.StartupFailure;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Looks up the text of a passage by its full id in a file of tab-separated values with
 * the columns {@code id} and {@code text}. The text is not part of this project, but
 * operators may have it. The file covers one document; its ids are those of the graph,
 * with or without the id of the document.
 *
 * @param file the file
 * @param document the id of the document whose text it is
 * @param passages the text of each passage, by its id in the file
 */
public record SourceText(Path file, String document, Map<String, String> passages) {

	/**
	 * Reads the text of a document.
	 * @param file a file of tab-separated values with the columns {@code id} and
	 * {@code text}
	 * @param document the id of the document whose text it is
	 * @throws StartupFailure if the file cannot be read, or contains a passage twice
	 */
	public static SourceText read(Path file, String document) {
		Map<String, String> passages = new LinkedHashMap<>();
		try (var rows = CSVFormat.TDF.builder()
			.setQuote(null)
			.setIgnoreSurroundingSpaces(false)
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
			for (CSVRecord row : rows) {
				if (passages.put(row.get("id"), row.get("text")) != null) {
					throw twice(file, row.get("id"));
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new StartupFailure("The source text " + file + " cannot be read (" + ex
					+ "): set accord.source (ACCORD_SOURCE) to a file of tab-separated values with the columns id and text.",
					ex);
		}
		for (String id : passages.keySet()) {
			if (passages.containsKey(document + "." + id)) {
				throw twice(file, id);
			}
		}
		return new SourceText(file, document, passages);
	}

	private static StartupFailure twice(Path file, String id) {
		return new StartupFailure("The source text " + file + " contains the passage " + id
				+ " twice: keep only one row for it, with either its full id or its id without that of the document.");
	}

	/**
	 * Looks up the text of a passage. Callers must compare it with the SHA-256 of the
	 * passage.
	 * @param passageId the full id of a passage of any document
	 */
	public Optional<String> of(String passageId) {
		String whole = this.passages.get(passageId);
		if (whole != null || !passageId.startsWith(this.document + ".")) {
			return Optional.ofNullable(whole);
		}
		return Optional.ofNullable(this.passages.get(passageId.substring(this.document.length() + 1)));
	}

	/** Returns a fingerprint of the text and its document. */
	public String version() {
		return Fingerprint.of(this.document + this.passages);
	}

	/** Returns whether a text matches the SHA-256 of a passage. */
	public static boolean is(String text, String sha256) {
		return Fingerprint.of(text).equalsIgnoreCase(sha256);
	}

	/** Normalizes a text for comparison: half-width forms, without whitespace. */
	public static String comparable(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
