package org.accordgraph.linkeddata;

import java.util.Collection;

import org.accordgraph.model.Label;
import org.accordgraph.model.Property;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.Term;
import org.accordgraph.model.Terms;
import org.accordgraph.model.Vocabulary;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;

import org.springframework.stereotype.Component;

/**
 * Describes the names of the model as a vocabulary in RDF Schema: labels are classes,
 * relationship types and properties are properties, and both are subordinate to the terms
 * of other vocabularies that are used for them.
 */
@Component
class ModelGraph {

	private final Vocabulary vocabulary;

	private final Terms terms;

	ModelGraph(Vocabulary vocabulary, Terms terms) {
		this.vocabulary = vocabulary;
		this.terms = terms;
	}

	Collection<Statement> triples(Iris iris) {
		Triples triples = new Triples(iris);
		triples.type(iris.model(), "owl:Ontology");
		this.vocabulary.labels()
			.stream()
			.filter((label) -> !label.service())
			.forEach((label) -> label(label, iris, triples));
		this.vocabulary.relationshipTypes().forEach((type) -> type(type, iris, triples));
		this.vocabulary.properties()
			.stream()
			.filter((property) -> property.carriers().stream().anyMatch(this::isPublic))
			.forEach((property) -> property(property, iris, triples));
		return triples.all();
	}

	private boolean isPublic(String carrier) {
		return this.vocabulary.label(carrier).filter(Label::service).isEmpty();
	}

	private void label(Label label, Iris iris, Triples triples) {
		IRI own = iris.own(label.name());
		triples.type(own, "rdfs:Class");
		triples.add(own, "rdfs:isDefinedBy", iris.model());
		triples.add(own, "rdfs:label", label.word());
		triples.add(own, "rdfs:comment", label.meaning());
		if (!label.within().isEmpty()) {
			triples.add(own, "rdfs:subClassOf", iris.own(label.within()));
		}
		this.terms.ofLabel(label.name()).forEach((term) -> triples.add(own, "rdfs:subClassOf", iris.term(term)));
	}

	private void type(RelationshipType type, Iris iris, Triples triples) {
		IRI own = iris.own(type.name());
		triples.add(own, RDF.TYPE, RDF.PROPERTY);
		triples.add(own, "rdfs:isDefinedBy", iris.model());
		triples.add(own, "rdfs:label", type.word());
		triples.add(own, "rdfs:comment", type.meaning());
		// Terms for some relationships only are no super-properties of the type.
		this.terms.ofType(type.name())
			.filter(Term::isOfAll)
			.ifPresent((term) -> term.forward()
				.forEach((each) -> triples.add(own, "rdfs:subPropertyOf", iris.term(each))));
		IRI statement = iris.statement(type.name());
		triples.type(statement, "rdfs:Class");
		triples.add(statement, "rdfs:isDefinedBy", iris.model());
		triples.add(statement, "rdfs:subClassOf", RDF.STATEMENT);
	}

	/** A property of several meanings has all of them. */
	private void property(Property property, Iris iris, Triples triples) {
		IRI own = iris.own(property.name());
		triples.add(own, RDF.TYPE, RDF.PROPERTY);
		triples.add(own, "rdfs:isDefinedBy", iris.model());
		triples.add(own, "rdfs:label", property.word());
		triples.add(own, "rdfs:comment", property.meaning());
		this.terms.ofProperty(property.name(), property.carriers())
			.stream()
			.filter((row) -> row.on().isEmpty())
			.flatMap((row) -> row.forward().stream())
			.forEach((term) -> triples.add(own, "rdfs:subPropertyOf", iris.term(term)));
	}

}
