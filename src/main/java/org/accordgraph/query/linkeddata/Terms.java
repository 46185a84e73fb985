package org.accordgraph.query.linkeddata;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.accordgraph.lookup.EntityReference;
import org.accordgraph.lookup.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD terms that the documents share. Each document contains its context, so that
 * processors do not have to fetch it.
 */
final class Terms {

	private static final Map<String, String> CONTEXT = Map.of("org", "http://www.w3.org/ns/org#", "prov",
			"http://www.w3.org/ns/prov#", "dcterms", "http://purl.org/dc/terms/", "skos",
			"http://www.w3.org/2004/02/skos/core#", "schema", "https://schema.org/", "xsd",
			"http://www.w3.org/2001/XMLSchema#");

	private Terms() {
	}

	/** Creates a document about one entity. */
	static Map<String, Object> document(String id, String... types) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", CONTEXT);
		document.put("@id", urn(id));
		document.put("@type", List.of(types));
		return document;
	}

	/**
	 * Returns the URN of an entity, which is independent of the address of the service.
	 */
	static String urn(String id) {
		return "urn:accord-graph:" + id;
	}

	static Map<String, Object> reference(String id) {
		return Map.of("@id", urn(id));
	}

	/** Creates a reference to an entity, with its names. */
	static Map<String, Object> named(EntityReference entity) {
		return Map.of("@id", urn(entity.id()), "skos:prefLabel", names(entity.name(), entity.nameEn()));
	}

	/** Creates references to the entities at the other end of relationships. */
	static List<Map<String, Object>> references(List<Relation> relations) {
		return relations.stream().map((relation) -> reference(relation.entity().id())).toList();
	}

	/** Returns a name in both languages. */
	static List<Map<String, String>> names(@Nullable String zh, @Nullable String en) {
		return Stream.of(text(zh, "zh"), text(en, "en")).flatMap(List::stream).toList();
	}

	/** Returns the aliases of an entity, each in its language: Chinese or English. */
	static List<Map<String, String>> aliases(@Nullable List<String> aliases) {
		return (aliases == null) ? List.of()
				: aliases.stream().flatMap((alias) -> text(alias, isChinese(alias) ? "zh" : "en").stream()).toList();
	}

	static List<Map<String, String>> text(@Nullable String text, String language) {
		return (text == null) ? List.of() : List.of(Map.of("@value", text, "@language", language));
	}

	/** Returns a typed literal; empty if the value is null. */
	static List<Map<String, String>> typed(@Nullable Object value, String type) {
		return (value == null) ? List.of() : List.of(Map.of("@value", value.toString(), "@type", type));
	}

	private static boolean isChinese(String text) {
		return text.codePoints().anyMatch((point) -> UnicodeScript.of(point) == UnicodeScript.HAN);
	}

}
