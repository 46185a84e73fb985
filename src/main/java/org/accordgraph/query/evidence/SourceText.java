package org.accordgraph.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.refusal.StartRefused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds the text of a passage by its whole id in a file of tab-separated values with the
 * columns {@code id} and {@code text}. The text is not part of this project, but somebody
 * may hold it. The file is of one document; its ids are those of the graph, or the same
 * without the document's id before them.
 *
 * @param file the file
 * @param document the id of the document whose text it is
 * @param passages the text of each passage, by the id that the file gives it
 */
public record SourceText(Path file, String document, Map<String, String> passages) {

	/**
	 * Reads the text of a document.
	 * @param file a file of tab-separated values with the columns {@code id} and
	 * {@code text}
	 * @param document the id of the document whose text it is
	 * @throws StartRefused if the file cannot be read, or gives a passage twice
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
			throw new StartRefused("The source text " + file + " cannot be read (" + ex
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

	private static StartRefused twice(Path file, String id) {
		return new StartRefused("The source text " + file + " has the passage " + id
				+ " twice: leave one row of it, with its whole id or without the document's id before it.");
	}

	/**
	 * Looks a text up. Whether it is the text of that passage, only the passage's SHA-256
	 * tells.
	 * @param passageId the whole id of a passage of any document
	 */
	public Optional<String> of(String passageId) {
		String whole = this.passages.get(passageId);
		if (whole != null || !passageId.startsWith(this.document + ".")) {
			return Optional.ofNullable(whole);
		}
		return Optional.ofNullable(this.passages.get(passageId.substring(this.document.length() + 1)));
	}

	/** Tells one state of the text from another. */
	public String version() {
		return Fingerprint.of(this.document + this.passages);
	}

	/** Tells whether a text is the one that a passage was read from. */
	public static boolean is(String text, String sha256) {
		return Fingerprint.of(text).equalsIgnoreCase(sha256);
	}

	/** A text as it compares: full-width forms as half-width ones, without spaces. */
	public static String comparable(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
