package org.accordgraph.ingest.datapackage;

import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is written, as far as {@code datapackage.json} says.
 *
 * @param delimiter what separates cells; {@code null} if that is to be seen from the
 * header
 * @param quote what surrounds a cell that contains delimiters
 * @param escape what stands before a quotation mark within such a cell; {@code null} if
 * that is doubled
 * @param comment what begins a line that is no row
 * @param skipSpace whether a blank after a delimiter does not count
 * @param missing the texts that stand for an empty cell
 */
record CsvDialect(@Nullable Character delimiter, Character quote, @Nullable Character escape,
		@Nullable Character comment, boolean skipSpace, Set<String> missing) {

	static final CsvDialect DEFAULT = new CsvDialect(null, '"', null, null, false, Set.of());

	/**
	 * The format for the parser.
	 * @param seen the delimiter of the header
	 * @param spaceBeforeQuote whether the file has blanks before quotation marks
	 */
	CSVFormat format(char seen, boolean spaceBeforeQuote) {
		return CSVFormat.RFC4180.builder()
			.setDelimiter((this.delimiter != null) ? this.delimiter : seen)
			.setQuote(this.quote)
			.setEscape(this.escape)
			.setCommentMarker(this.comment)
			.setIgnoreSurroundingSpaces(this.skipSpace || spaceBeforeQuote)
			.get();
	}

}
