package org.accordgraph.ingest.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * An XML part of a workbook, read from one element to the next with the parser of the
 * JDK. Elements are known by their local names: those of Strict Open XML have other
 * namespaces. Document types, entities and deep nesting are rejected.
 */
final class XmlPart implements Closeable {

	private static final int MAX_DEPTH = 200;

	private static final int MAX_ATTRIBUTE_LENGTH = 4_096;

	private final String source;

	private final String name;

	private final XmlText text;

	private final XMLStreamReader xml;

	private int depth;

	/**
	 * Opens a part.
	 * @param source the workbook or sheet in messages
	 * @param name the name of the part
	 * @param bytes its bytes
	 */
	XmlPart(String source, String name, PackageFile bytes) throws IOException {
		this.source = source;
		this.name = name;
		this.text = new XmlText(bytes.open(), source, name);
		try {
			this.xml = factory().createXMLStreamReader(this.text);
		}
		catch (XMLStreamException ex) {
			this.text.close();
			throw unreadable(ex);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("External entities are not read.");
		});
		return factory;
	}

	/**
	 * Reads on to the next tag or text.
	 * @return {@code START_ELEMENT}, {@code END_ELEMENT}, {@code CHARACTERS}, or
	 * {@code END_DOCUMENT}
	 */
	int next() throws IOException {
		try {
			while (this.xml.hasNext()) {
				switch (this.xml.next()) {
					case XMLStreamConstants.START_ELEMENT -> {
						if (++this.depth > MAX_DEPTH) {
							throw damaged(this.name + " is nested more than " + MAX_DEPTH + " deep");
						}
						return XMLStreamConstants.START_ELEMENT;
					}
					case XMLStreamConstants.END_ELEMENT -> {
						this.depth--;
						return XMLStreamConstants.END_ELEMENT;
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
						return XMLStreamConstants.CHARACTERS;
					}
					case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
						throw XmlText.entities(this.source, this.name);
					default -> {
					}
				}
			}
			return XMLStreamConstants.END_DOCUMENT;
		}
		catch (XMLStreamException | RuntimeException ex) {
			throw unreadable(ex);
		}
	}

	/** Reads on to the next start of an element; whether there is one. */
	boolean nextElement() throws IOException {
		int event = next();
		while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
			event = next();
		}
		return event == XMLStreamConstants.START_ELEMENT;
	}

	/** The local name of the current element. */
	String element() {
		return this.xml.getLocalName();
	}

	/** The current text; a longer text comes in several pieces. */
	String text() {
		return this.xml.getText();
	}

	/** An attribute of the current element, in whatever namespace. */
	@Nullable String attribute(String local) throws Unreadable {
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			if (this.xml.getAttributeLocalName(i).equals(local)) {
				String value = this.xml.getAttributeValue(i);
				if (value.length() > MAX_ATTRIBUTE_LENGTH) {
					throw damaged("the attribute " + local + " in " + this.name + " is longer than "
							+ MAX_ATTRIBUTE_LENGTH + " characters");
				}
				return value;
			}
		}
		return null;
	}

	/** An attribute, or another value if it is missing. */
	String attribute(String local, String otherwise) throws Unreadable {
		String value = attribute(local);
		return (value != null) ? value : otherwise;
	}

	/** Whether an attribute is set: {@code 1}, {@code true} or {@code on}. */
	boolean is(String local) throws Unreadable {
		return attribute(local, "").matches("1|true|on");
	}

	/** The issue of a damaged workbook. */
	Unreadable damaged(String why) {
		return damaged(this.source, why);
	}

	static Unreadable damaged(String source, String why) {
		return new Unreadable(source, "file.damaged-workbook", "The workbook is damaged: " + why + ".",
				"Open it in Excel and save it again.");
	}

	private IOException unreadable(Exception failure) {
		Exception reading = this.text.failure();
		if (reading instanceof RuntimeException unexpected) {
			throw unexpected;
		}
		if (reading instanceof CharacterCodingException) {
			return damaged(this.name + " is not in UTF-8 or UTF-16");
		}
		if (reading instanceof IOException known) {
			return known;
		}
		String line = (failure instanceof XMLStreamException xml && xml.getLocation() != null)
				? " in line " + xml.getLocation().getLineNumber() : "";
		return damaged(this.name + " is not valid XML" + line);
	}

	@Override
	public void close() throws IOException {
		this.text.close();
	}

}
