package org.accordgraph.linkeddata;

import java.io.ByteArrayOutputStream;
import java.util.Collection;

import org.accordgraph.links.Addresses;
import org.accordgraph.model.Terms;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with triples, in the syntax that a request asks for. */
@Component
@EnableConfigurationProperties(LinkedDataProperties.class)
class LinkedData {

	static final String JSON_LD = "application/ld+json";

	static final String TURTLE = "text/turtle";

	private final LinkedDataProperties properties;

	private final Terms terms;

	LinkedData(LinkedDataProperties properties, Terms terms) {
		this.properties = properties;
		this.terms = terms;
	}

	/** The IRIs, below the configured address or else that of the current request. */
	Iris iris() {
		return new Iris(
				(this.properties.address() != null) ? this.properties.address().toString() : Addresses.service(),
				this.terms);
	}

	static ResponseEntity<Object> answer(String type, Resource about, Collection<Statement> triples, Iris iris,
			boolean cut) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT);
		if (cut) {
			answer.header("Accord-Cut", "true");
		}
		return type.equals(JSON_LD)
				? answer.contentType(MediaType.parseMediaType(JSON_LD))
					.body(JsonLd.document(about, triples, iris.namespaces()))
				: answer.contentType(MediaType.parseMediaType(TURTLE + ";charset=UTF-8")).body(turtle(triples, iris));
	}

	static byte[] turtle(Collection<Statement> triples, Iris iris) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Syntax.TURTLE.write(triples, iris.namespaces(), out);
		return out.toByteArray();
	}

}
