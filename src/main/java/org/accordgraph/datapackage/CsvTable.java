package org.accordgraph.datapackage;

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

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file. What its bytes do not say is not guessed: without a mark and without a word
 * in {@code datapackage.json} they are UTF-8 or refused.
 */
record CsvTable(String source, String name, Bytes bytes, @Nullable Charset declared) implements RawTable {

	private static final Charset GBK = Charset.forName("GB18030");

	private static final String DELIMITERS = ",\t;";

	@Override
	public void read(Rows rows) throws IOException {
		Charset charset = charset();
		try (BufferedReader reader = open(charset)) {
			CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(charset)).get();
			for (CSVRecord row : format.parse(reader)) {
				List<RawCell> cells = new ArrayList<>(row.size());
				boolean empty = true;
				for (String value : row) {
					RawCell cell = RawCell.text(value);
					empty &= cell.isEmpty();
					cells.add(cell);
				}
				if (!empty) {
					rows.row((int) row.getRecordNumber(), cells);
				}
			}
		}
		catch (CharacterCodingException ex) {
			throw notIn(charset);
		}
		catch (UncheckedIOException | IOException ex) {
			Throwable cause = (ex instanceof UncheckedIOException) ? ex.getCause() : ex;
			if (cause instanceof CharacterCodingException) {
				throw notIn(charset);
			}
			if (cause instanceof Unreadable unreadable) {
				throw unreadable;
			}
			throw new Unreadable(this.source, "file.csv", "This is no CSV file: " + cause.getMessage() + ".",
					"Look for a quotation mark that is not closed, or save the file as CSV again.");
		}
	}

	private Unreadable notIn(Charset charset) {
		boolean gbk = charset != GBK && decodes(GBK);
		return new Unreadable(this.source, "file.encoding",
				"The text is not in " + charset.name() + (gbk ? "; it can be read as GBK." : "."),
				gbk ? "Save it as \"CSV UTF-8\", or say \"encoding\": \"gbk\" of this file in datapackage.json."
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
			if (startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF)) {
				return StandardCharsets.UTF_16;
			}
			if (this.declared == null && (startsWith(first, 0) || first.length > 1 && first[1] == 0)) {
				throw new Unreadable(this.source, "file.encoding",
						"The text is in UTF-16 without its mark, or no text.", "Save it as \"CSV UTF-8\".");
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
		reader.mark(1);
		if (reader.read() != '\uFEFF') {
			reader.reset();
		}
		return reader;
	}

	/** Excel takes the list separator of the country, or tabulators for Unicode text. */
	private char delimiter(Charset charset) throws IOException {
		try (BufferedReader reader = open(charset)) {
			String header = String.valueOf(reader.readLine());
			return (char) DELIMITERS.chars()
				.reduce(',', (best, each) -> (count(header, each) > count(header, best)) ? each : best);
		}
	}

	private static long count(String header, int delimiter) {
		return header.chars().filter((letter) -> letter == delimiter).count();
	}

}
