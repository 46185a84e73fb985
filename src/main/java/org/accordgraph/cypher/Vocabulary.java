package org.accordgraph.cypher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;

/**
 * The names of the model, from {@code cypher/vocabulary.csv}: a label, relationship type
 * or property that does not stand there is a slip of the pen.
 *
 * @param names all of them
 */
public record Vocabulary(Set<String> names) {

	/**
	 * Labels and types are the only names in Cypher that begin with a capital after
	 * these.
	 */
	private static final Pattern LABEL_OR_TYPE = Pattern.compile("[:|&!]\\s*([A-Z]\\w*)");

	/**
	 * Reads it.
	 * @param folder the folder {@code cypher/}
	 */
	public static Vocabulary in(CypherFolder folder) {
		String csv = folder.files("vocabulary.csv").get(0).text();
		try (var rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv))) {
			return new Vocabulary(rows.stream().map((row) -> row.get("name")).collect(Collectors.toUnmodifiableSet()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Looks for a label or relationship type that is none.
	 * @param text a Cypher text
	 * @return the first one
	 */
	public Optional<MatchResult> unknownIn(String text) {
		return LABEL_OR_TYPE.matcher(CypherText.codeOnly(text))
			.results()
			.filter((name) -> !this.names.contains(name.group(1)))
			.findFirst();
	}

}
