package org.accordgraph.ingest.datapackage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML part of a workbook, on their way to the parser. A part is
 * UTF-8 or UTF-16 whatever it declares, as the format requires; any other encoding could
 * hide something from this class. Document types are rejected before the parser sees
 * them, and so is a tag, text or comment that the parser would have to hold in memory and
 * that is longer than any cell.
 */
final class XmlText extends Reader {

	/** A cell has at most 32,767 characters, each of which may be escaped. */
	static final int MAX_TOKEN_LENGTH = 1_000_000;

	private static final String COMMENT = "--";

	private static final String LITERAL = "[CDATA[";

	private enum State {

		TEXT, OPENED, DECLARED, TAG, COMMENT, LITERAL, INSTRUCTION

	}

	private final Reader in;

	private final String source;

	private final String part;

	private final StringBuilder declaration = new StringBuilder();

	private State state = State.TEXT;

	private int length;

	/** The quotation mark inside which a tag is, or 0. */
	private char quote;

	private char before;

	private char beforeThat;

	private @Nullable Exception failure;

	/**
	 * Opens a part.
	 * @param bytes its bytes
	 * @param source the workbook or sheet in messages
	 * @param part the name of the part
	 */
	XmlText(InputStream bytes, String source, String part) throws IOException {
		this.source = source;
		this.part = part;
		BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
		this.in = new InputStreamReader(buffered,
				charset(buffered).newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static Charset charset(InputStream in) throws IOException {
		in.mark(3);
		int first = in.read();
		int second = in.read();
		int third = in.read();
		in.reset();
		if (first == 0xEF && second == 0xBB && third == 0xBF) {
			in.readNBytes(3);
			return StandardCharsets.UTF_8;
		}
		if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
			return StandardCharsets.UTF_16;
		}
		return (first == 0) ? StandardCharsets.UTF_16BE
				: (second == 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
	}

	@Override
	public int read(char[] buffer, int offset, int count) throws IOException {
		try {
			int read = this.in.read(buffer, offset, count);
			for (int i = offset; i < offset + read; i++) {
				check(buffer[i]);
			}
			return read;
		}
		catch (IOException | RuntimeException ex) {
			this.failure = ex;
			throw ex;
		}
	}

	/** Why reading ended, which the parser may wrap or replace. */
	@Nullable Exception failure() {
		return this.failure;
	}

	private void check(char letter) throws Unreadable {
		if (++this.length > MAX_TOKEN_LENGTH) {
			throw new Unreadable(
					this.source, "file.damaged-workbook", "The workbook is damaged: " + this.part
							+ " has a text of more than " + MAX_TOKEN_LENGTH + " characters.",
					"Open it in Excel and save it again.");
		}
		switch (this.state) {
			case TEXT -> {
				if (letter == '<') {
					enter(State.OPENED);
				}
			}
			case OPENED -> {
				this.declaration.setLength(0);
				this.state = (letter == '!') ? State.DECLARED : (letter == '?') ? State.INSTRUCTION : State.TAG;
			}
			case DECLARED -> declared(letter);
			case TAG -> tag(letter);
			case COMMENT -> leaveAfter(letter, '-', '-');
			case LITERAL -> leaveAfter(letter, ']', ']');
			case INSTRUCTION -> leaveAfter(letter, '?', '\0');
		}
		this.beforeThat = this.before;
		this.before = letter;
	}

	private void declared(char letter) throws Unreadable {
		String begun = this.declaration.append(letter).toString();
		if (begun.equals(COMMENT)) {
			enter(State.COMMENT);
		}
		else if (begun.equals(LITERAL)) {
			enter(State.LITERAL);
		}
		else if (!COMMENT.startsWith(begun) && !LITERAL.startsWith(begun)) {
			throw entities(this.source, this.part);
		}
	}

	private void tag(char letter) {
		if (this.quote != 0) {
			this.quote = (letter == this.quote) ? 0 : this.quote;
		}
		else if (letter == '"' || letter == '\'') {
			this.quote = letter;
		}
		else if (letter == '>') {
			enter(State.TEXT);
		}
	}

	/** {@code <!-->} ends no comment: the marks are those of its beginning. */
	private void leaveAfter(char letter, char last, char lastButOne) {
		if (letter == '>' && this.length > 2 && this.before == last
				&& (lastButOne == '\0' || this.beforeThat == lastButOne)) {
			enter(State.TEXT);
		}
	}

	private void enter(State next) {
		this.state = next;
		this.length = 0;
	}

	/** The issue of a part that declares a document type or entities. */
	static Unreadable entities(String source, String part) {
		return new Unreadable(source, "file.xml-entities",
				"The part " + part + " of the workbook declares XML entities.",
				"Save it again with Excel or LibreOffice.");
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
