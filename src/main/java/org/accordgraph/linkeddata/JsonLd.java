package org.accordgraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Writes triples as a JSON-LD document about one resource: the others stand in it where
 * they are first referred to, and under {@code @reverse} where they refer to it. The
 * document contains its context, so that processors do not have to fetch it.
 */
final class JsonLd {

	private final Map<String, String> namespaces;

	private final Map<Value, List<Statement>> about = new LinkedHashMap<>();

	private final Map<Value, List<Statement>> towards = new LinkedHashMap<>();

	private final Set<Statement> left;

	private final Set<Resource> opened = new LinkedHashSet<>();

	private JsonLd(Collection<Statement> triples, Map<String, String> namespaces) {
		this.namespaces = namespaces;
		this.left = new LinkedHashSet<>(triples);
		this.left.forEach((triple) -> {
			this.about.computeIfAbsent(triple.getSubject(), (subject) -> new ArrayList<>()).add(triple);
			this.towards.computeIfAbsent(triple.getObject(), (object) -> new ArrayList<>()).add(triple);
		});
	}

	/**
	 * Creates a document.
	 * @param resource what it is about
	 * @param triples the triples, each of which is connected with the resource
	 * @param namespaces the namespaces by prefix
	 * @throws IllegalStateException if a triple is not connected with the resource
	 */
	static Map<String, Object> document(Resource resource, Collection<Statement> triples,
			Map<String, String> namespaces) {
		JsonLd writer = new JsonLd(triples, namespaces);
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", namespaces);
		document.putAll(writer.root(resource));
		if (!writer.left.isEmpty()) {
			throw new IllegalStateException("Not connected with " + resource + ": " + writer.left.iterator().next());
		}
		return document;
	}

	private Map<String, Object> root(Resource resource) {
		Map<String, Object> root = node(resource);
		Map<String, Object> reverse = new LinkedHashMap<>();
		for (Statement triple : this.towards.getOrDefault(resource, List.of())) {
			if (this.left.remove(triple)) {
				add(reverse, compact(triple.getPredicate()), node(triple.getSubject()));
			}
		}
		if (!reverse.isEmpty()) {
			root.put("@reverse", reverse);
		}
		return root;
	}

	private Map<String, Object> node(Resource resource) {
		Map<String, Object> node = new LinkedHashMap<>();
		boolean isBlank = !(resource instanceof IRI);
		node.put("@id", (isBlank ? "_:" : "") + resource.stringValue());
		if (!this.opened.add(resource)) {
			return node;
		}
		for (Statement triple : this.about.getOrDefault(resource, List.of())) {
			if (this.left.remove(triple)) {
				if (triple.getPredicate().equals(RDF.TYPE)) {
					add(node, "@type", compact((IRI) triple.getObject()));
				}
				else {
					add(node, compact(triple.getPredicate()), value(triple.getObject()));
				}
			}
		}
		return node;
	}

	private Object value(Value value) {
		if (value instanceof Resource resource) {
			return node(resource);
		}
		Literal literal = (Literal) value;
		if (literal.getLanguage().isPresent()) {
			return literal(literal.getLabel(), "@language", literal.getLanguage().orElseThrow());
		}
		if (literal.getDatatype().equals(XSD.STRING)) {
			return literal.getLabel();
		}
		return literal(literal.getLabel(), "@type", compact(literal.getDatatype()));
	}

	private static Map<String, String> literal(String label, String key, String kind) {
		Map<String, String> literal = new LinkedHashMap<>();
		literal.put("@value", label);
		literal.put(key, kind);
		return literal;
	}

	private String compact(IRI iri) {
		String text = iri.stringValue();
		return this.namespaces.entrySet()
			.stream()
			.filter((namespace) -> text.startsWith(namespace.getValue()))
			.findFirst()
			.map((namespace) -> namespace.getKey() + ":" + text.substring(namespace.getValue().length()))
			.orElse(text);
	}

	@SuppressWarnings("unchecked")
	private static void add(Map<String, Object> node, String key, Object value) {
		((List<Object>) node.computeIfAbsent(key, (name) -> new ArrayList<>())).add(value);
	}

}
