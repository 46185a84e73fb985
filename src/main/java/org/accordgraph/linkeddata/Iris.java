package org.accordgraph.linkeddata;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.accordgraph.model.Terms;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

import org.springframework.web.util.UriUtils;

/**
 * The IRIs of entities and of the names of the model. Each is an address of the service:
 * that of an entity of any kind, or that of the model with the name as its fragment.
 */
final class Iris {

	/** The prefix of entities. */
	private static final String ENTITY = "entity";

	/** The prefix of the names of the model. */
	private static final String OWN = "accord";

	private final String service;

	private final Map<String, String> prefixes;

	/**
	 * Creates the IRIs of a service.
	 * @param service its address, without a slash at the end
	 * @param terms the prefixes of other vocabularies
	 */
	Iris(String service, Terms terms) {
		this.service = service;
		this.prefixes = new LinkedHashMap<>();
		this.prefixes.put(ENTITY, service + "/api/entities/");
		this.prefixes.put(OWN, service + "/api/model#");
		this.prefixes.putAll(terms.prefixes());
	}

	/** The namespaces by prefix. */
	Map<String, String> namespaces() {
		return this.prefixes;
	}

	IRI entity(String id) {
		return Values.iri(this.prefixes.get(ENTITY) + UriUtils.encode(id, StandardCharsets.UTF_8));
	}

	/** A label, relationship type or property of the model. */
	IRI own(String name) {
		return Values.iri(this.prefixes.get(OWN) + UriUtils.encode(name, StandardCharsets.UTF_8));
	}

	/** The class of what is stated of relationships of a type. */
	IRI statement(String type) {
		return own(type + "-statement");
	}

	/** The vocabulary itself. */
	IRI model() {
		return at("/api/model");
	}

	/** A resource of the service. */
	IRI at(String path) {
		return Values.iri(this.service + path);
	}

	/** A term of another vocabulary, such as {@code skos:prefLabel}. */
	IRI term(String prefixed) {
		int colon = prefixed.indexOf(':');
		return Values.iri(this.prefixes.get(prefixed.substring(0, colon)) + prefixed.substring(colon + 1));
	}

}
