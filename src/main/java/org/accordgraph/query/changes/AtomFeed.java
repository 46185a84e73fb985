package org.accordgraph.query.changes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.accordgraph.links.Addresses;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes changes as an Atom feed (RFC 4287), in pages linked as RFC 5005 says. */
@Component
@Order(2)
class AtomFeed implements ChangeFormat {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	/** What XML 1.0 cannot contain, not even escaped. */
	private static final Pattern NOT_XML = Pattern
		.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();

	@Override
	public String name() {
		return "atom";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
	}

	@Override
	public byte[] write(ChangesRequest request, Changes.Told told) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = this.factory.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(ATOM);
			xml.writeAttribute("xml:lang", request.language().code());
			String service = Addresses.service();
			text(xml, "id", service + ChangesRequest.PATH);
			text(xml, "title", told.words().title());
			text(xml, "updated", updated(told.feed()).toString());
			xml.writeStartElement("author");
			text(xml, "name", "accord-graph");
			xml.writeEndElement();
			link(xml, "self", "application/atom+xml", told.feed().self());
			link(xml, "alternate", "text/html", service + "/");
			link(xml, "next", "application/atom+xml", told.feed().next());
			for (int i = 0; i < told.changes().size(); i++) {
				entry(xml, told.changes().get(i), told.feed().changes().get(i), told.words());
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("A feed in memory could not be written", ex);
		}
		return bytes.toByteArray();
	}

	/** A feed without entries has never been updated. */
	private static Instant updated(ChangeFeed feed) {
		return feed.changes().isEmpty() ? Instant.EPOCH : feed.changes().get(0).knownSince();
	}

	private static void entry(XMLStreamWriter xml, Change change, ChangeItem item, ChangeWords words)
			throws XMLStreamException {
		xml.writeStartElement("entry");
		text(xml, "id", item.id());
		text(xml, "title", item.title());
		text(xml, "updated", item.knownSince().toString());
		link(xml, "alternate", "text/html", item.links().explorer());
		link(xml, "related", "application/json", item.links().self());
		link(xml, "via", "text/html", item.links().document());
		xml.writeEmptyElement("category");
		xml.writeAttribute("term", item.kind().name());
		xml.writeStartElement("content");
		xml.writeAttribute("type", "text");
		xml.writeCharacters(plain(words.details(change)));
		xml.writeEndElement();
		xml.writeEndElement();
	}

	private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
		xml.writeStartElement(element);
		xml.writeCharacters(plain(text));
		xml.writeEndElement();
	}

	private static void link(XMLStreamWriter xml, String relation, String type, @Nullable String address)
			throws XMLStreamException {
		if (address != null) {
			xml.writeEmptyElement("link");
			xml.writeAttribute("rel", relation);
			xml.writeAttribute("type", type);
			xml.writeAttribute("href", plain(address));
		}
	}

	private static String plain(String text) {
		return NOT_XML.matcher(text).replaceAll("");
	}

}
