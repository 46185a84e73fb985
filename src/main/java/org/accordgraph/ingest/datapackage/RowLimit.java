package org.accordgraph.ingest.datapackage;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Ends the reading of a CSV file whose row is longer than any row: a quotation mark
 * without an end makes the rest of the file one cell, which the parser holds in memory.
 */
final class RowLimit extends FilterReader {

	static final int MAX_LENGTH = 10_000_000;

	private final String source;

	private int length;

	RowLimit(Reader in, String source) {
		super(in);
		this.source = source;
	}

	/** Begins to count the next row. */
	void nextRow() {
		this.length = 0;
	}

	@Override
	public int read() throws IOException {
		int letter = super.read();
		count(1);
		return letter;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		count(read);
		return read;
	}

	private void count(int read) throws Unreadable {
		this.length += read;
		if (this.length > MAX_LENGTH) {
			throw new Unreadable(this.source, "file.invalid-csv", "A row is longer than " + MAX_LENGTH + " characters.",
					"Check for an unclosed quotation mark.");
		}
	}

}
