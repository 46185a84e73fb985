package org.accordgraph.ingest.datapackage;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;

/** The text of an element {@code si} or {@code is}. */
final class RichText {

	private static final int MAX_LENGTH = 1_000_000;

	private RichText() {
	}

	/**
	 * Reads the element up to its end: the texts {@code t} of all runs, without phonetic
	 * guides ({@code rPh}), which show above the characters.
	 * @param xml the part, at the start of the element
	 */
	static String read(XmlPart xml) throws IOException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		int guide = 0;
		int within = 0;
		while (depth > 0) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					depth++;
					guide = (guide == 0 && xml.element().equals("rPh")) ? depth : guide;
					within = (guide == 0 && xml.element().equals("t")) ? depth : within;
				}
				case XMLStreamConstants.END_ELEMENT -> {
					guide = (guide == depth) ? 0 : guide;
					within = (within == depth) ? 0 : within;
					depth--;
				}
				case XMLStreamConstants.CHARACTERS -> {
					if (within > 0) {
						append(text, xml);
					}
				}
				default -> throw xml.damaged("a text has no end");
			}
		}
		return CellText.decoded(text.toString());
	}

	/** Adds the current text, up to more than a cell can have. */
	static void append(StringBuilder text, XmlPart xml) throws Unreadable {
		text.append(xml.text());
		if (text.length() > MAX_LENGTH) {
			throw xml.damaged("a cell has more than " + MAX_LENGTH + " characters; Excel permits 32,767");
		}
	}

}
