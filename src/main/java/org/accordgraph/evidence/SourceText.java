package org.accordgraph.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.refusal.StartRefused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The text of the source: not part of this project, but somebody may hold it.
 *
 * @param file a file of tab-separated values with the columns {@code id} and {@code text}
 * @param passages the text of each passage by its id, without the document's prefix
 */
public record SourceText(Path file, Map<String, String> passages) {

	public static SourceText read(Path file) {
		Map<String, String> passages = new LinkedHashMap<>();
		try (var rows = CSVFormat.TDF.builder()
			.setQuote(null)
			.setIgnoreSurroundingSpaces(false)
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
			for (CSVRecord row : rows) {
				passages.put(row.get("id"), row.get("text"));
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new StartRefused("The source text " + file + " cannot be read (" + ex
					+ "): set accord.source (ACCORD_SOURCE) to a file of tab-separated values with the columns id and text.",
					ex);
		}
		return new SourceText(file, passages);
	}

	/** The text of a passage of the graph, if it is here. */
	Optional<String> of(String passageId) {
		return Optional.ofNullable(this.passages.get(local(passageId)));
	}

	/** The id of a passage without its document's prefix, as the file has it. */
	public static String local(String passageId) {
		return passageId.substring(passageId.indexOf('.') + 1);
	}

	/** A text as it compares: full-width forms as half-width ones, without spaces. */
	public static String comparable(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
