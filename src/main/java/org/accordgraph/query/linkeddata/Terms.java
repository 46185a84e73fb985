package org.accordgraph.linkeddata;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.accordgraph.thing.Relation;
import org.accordgraph.thing.Thing;
import org.jspecify.annotations.Nullable;

/**
 * The words of JSON-LD that the documents share. Each document holds its context, so that
 * whoever reads it asks no other host.
 */
final class Terms {

	private static final Map<String, String> CONTEXT = Map.of("org", "http://www.w3.org/ns/org#", "prov",
			"http://www.w3.org/ns/prov#", "dcterms", "http://purl.org/dc/terms/", "skos",
			"http://www.w3.org/2004/02/skos/core#", "schema", "https://schema.org/", "xsd",
			"http://www.w3.org/2001/XMLSchema#");

	private Terms() {
	}

	/** A document about one thing. */
	static Map<String, Object> document(String id, String... types) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", CONTEXT);
		document.put("@id", urn(id));
		document.put("@type", List.of(types));
		return document;
	}

	/** The stable name of a thing, wherever the service runs. */
	static String urn(String id) {
		return "urn:accord-graph:" + id;
	}

	static Map<String, Object> reference(String id) {
		return Map.of("@id", urn(id));
	}

	/** A thing with its names. */
	static Map<String, Object> named(Thing thing) {
		return Map.of("@id", urn(thing.id()), "skos:prefLabel", names(thing.name(), thing.nameEn()));
	}

	/** References to the things at the other end of relations. */
	static List<Map<String, Object>> references(List<Relation> relations) {
		return relations.stream().map((relation) -> reference(relation.thing().id())).toList();
	}

	/** A name in both languages. */
	static List<Map<String, String>> names(@Nullable String zh, @Nullable String en) {
		return Stream.of(text(zh, "zh"), text(en, "en")).flatMap(List::stream).toList();
	}

	/** The other names of a thing, which may be Chinese or English. */
	static List<Map<String, String>> aliases(@Nullable List<String> aliases) {
		return (aliases == null) ? List.of()
				: aliases.stream().flatMap((alias) -> text(alias, isChinese(alias) ? "zh" : "en").stream()).toList();
	}

	static List<Map<String, String>> text(@Nullable String text, String language) {
		return (text == null) ? List.of() : List.of(Map.of("@value", text, "@language", language));
	}

	/** A value that is no text. */
	static List<Map<String, String>> typed(@Nullable Object value, String type) {
		return (value == null) ? List.of() : List.of(Map.of("@value", value.toString(), "@type", type));
	}

	private static boolean isChinese(String text) {
		return text.codePoints().anyMatch((point) -> UnicodeScript.of(point) == UnicodeScript.HAN);
	}

}
