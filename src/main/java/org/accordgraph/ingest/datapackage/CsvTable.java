package org.accordgraph.ingest.datapackage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file. Its encoding is that of its byte order mark, or of
 * {@code datapackage.json}, or UTF-8; it is never guessed.
 */
record CsvTable(String source, String name, PackageFile bytes, @Nullable Charset declared,
		CsvDialect dialect) implements RawTable {

	private static final Charset GBK = Charset.forName("GB18030");

	private static final String DELIMITERS = ",\t;|";

	private static final char FULL_WIDTH_COMMA = '，';

	/** Who writes blanks before quotation marks does so from the beginning. */
	private static final int SEARCHED_FOR_BLANKS = 1_000_000;

	/** The line with which some programs tell Excel the delimiter. */
	private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?");

	@Override
	public void read(Rows rows) throws IOException {
		Optional<FileKind> other = FileKind.of(this.bytes);
		if (other.isPresent()) {
			throw other.get().unreadable(this.source);
		}
		Charset charset = charset();
		try (BufferedReader reader = open(charset)) {
			String first = firstLine(charset);
			Matcher separator = SEPARATOR_LINE.matcher(first);
			if (this.dialect.delimiter() == null && first.indexOf(FULL_WIDTH_COMMA) >= 0
					&& first.chars().noneMatch((letter) -> DELIMITERS.indexOf(letter) >= 0)) {
				throw new Unreadable(this.source, "file.invalid-csv", "Full-width commas (，) separate its columns.",
						"Separate them by commas (,), and put quotation marks around cells that contain one.");
			}
			boolean told = separator.matches() && this.dialect.delimiter() == null;
			char delimiter = told ? separator.group(1).charAt(0) : delimiter(first);
			RowLimit limited = new RowLimit(reader, this.source);
			int skipped = 0;
			if (told) {
				reader.readLine();
				skipped = 1;
			}
			for (CSVRecord row : this.dialect.format(delimiter, hasBlankBeforeQuote(charset, delimiter))
				.parse(limited)) {
				limited.nextRow();
				List<RawCell> cells = cells(row);
				if (cells.stream().anyMatch((cell) -> !cell.isEmpty())) {
					rows.row((int) row.getRecordNumber() + skipped, cells);
				}
			}
		}
		catch (CharacterCodingException ex) {
			throw notIn(charset);
		}
		catch (UncheckedIOException | IOException ex) {
			Throwable cause = (ex instanceof UncheckedIOException) ? Objects.requireNonNull(ex.getCause()) : ex;
			if (cause instanceof CharacterCodingException) {
				throw notIn(charset);
			}
			if (cause instanceof Unreadable unreadable) {
				throw unreadable;
			}
			throw new Unreadable(this.source, "file.invalid-csv", "Not a valid CSV file: " + cause.getMessage() + ".",
					"Check for an unclosed quotation mark, or save the file as CSV again.");
		}
	}

	private List<RawCell> cells(CSVRecord row) throws Unreadable {
		if (row.size() > CellRange.MAX_COLUMNS) {
			throw new Unreadable(this.source, "file.invalid-csv",
					"Row " + row.getRecordNumber() + " has more than " + CellRange.MAX_COLUMNS + " cells.",
					"Check for an unclosed quotation mark, or another separator.");
		}
		List<RawCell> cells = new ArrayList<>(row.size());
		for (String value : row) {
			cells.add(this.dialect.missing().contains(value.strip()) ? RawCell.EMPTY : RawCell.text(value));
		}
		return cells;
	}

	private Unreadable notIn(Charset charset) {
		boolean gbk = charset != GBK && decodes(GBK);
		return new Unreadable(this.source, "file.encoding",
				"The text is not in " + charset.name() + (gbk ? "; it can be read as GBK." : "."),
				gbk ? "Save it as \"CSV UTF-8\", or add \"encoding\": \"gbk\" to this file in datapackage.json."
						: "Save it as \"CSV UTF-8\".");
	}

	private boolean decodes(Charset charset) {
		try (BufferedReader reader = open(charset)) {
			char[] buffer = new char[8192];
			while (reader.read(buffer) >= 0) {
				continue;
			}
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private Charset charset() throws IOException {
		try (InputStream in = this.bytes.open()) {
			byte[] first = in.readNBytes(4);
			if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
				return StandardCharsets.UTF_8;
			}
			if (startsWith(first, 0xFF, 0xFE, 0, 0) || startsWith(first, 0, 0, 0xFE, 0xFF)) {
				throw new Unreadable(this.source, "file.encoding", "The file is UTF-32.", "Save it as \"CSV UTF-8\".");
			}
			if (startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF)) {
				return StandardCharsets.UTF_16;
			}
			if (this.declared == null && (startsWith(first, 0) || first.length > 1 && first[1] == 0)) {
				throw new Unreadable(this.source, "file.encoding",
						"The file is UTF-16 without a byte order mark, or not a text file.",
						"Save it as \"CSV UTF-8\".");
			}
			return (this.declared != null) ? this.declared : StandardCharsets.UTF_8;
		}
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	private BufferedReader open(Charset charset) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(this.bytes.open(),
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
		// A program that adds a byte order mark may add it to a file that has one.
		do {
			reader.mark(1);
		}
		while (reader.read() == '\uFEFF');
		reader.reset();
		return reader;
	}

	private String firstLine(Charset charset) throws IOException {
		try (RowLimit reader = new RowLimit(open(charset), this.source)) {
			StringBuilder line = new StringBuilder();
			for (int letter = reader.read(); letter >= 0 && letter != '\n' && letter != '\r'; letter = reader.read()) {
				line.append((char) letter);
			}
			return line.toString();
		}
	}

	/** Excel writes the list separator of the locale, or tabs in Unicode text. */
	private static char delimiter(String header) {
		return (char) DELIMITERS.chars()
			.reduce(',', (best, each) -> (count(header, each) > count(header, best)) ? each : best);
	}

	/**
	 * Whether cells such as {@code , "a, b"} begin with a blank outside the quotation.
	 */
	private boolean hasBlankBeforeQuote(Charset charset, char delimiter) throws IOException {
		try (BufferedReader reader = open(charset)) {
			boolean blank = false;
			boolean begins = true;
			for (int i = 0; i < SEARCHED_FOR_BLANKS; i++) {
				int letter = reader.read();
				if (letter < 0) {
					return false;
				}
				if (letter == delimiter || letter == '\n' || letter == '\r') {
					begins = true;
					blank = false;
				}
				else if (begins && (letter == ' ' || letter == '\t')) {
					blank = true;
				}
				else if (begins && blank && letter == this.dialect.quote()) {
					return true;
				}
				else {
					begins = false;
				}
			}
			return false;
		}
	}

	private static long count(String header, int delimiter) {
		return header.chars().filter((letter) -> letter == delimiter).count();
	}

}
