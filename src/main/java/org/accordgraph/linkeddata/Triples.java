package org.accordgraph.linkeddata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.accordgraph.model.Words;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Collects triples in order, with prefixed names for their predicates. */
final class Triples {

	private final Set<Statement> all = new LinkedHashSet<>();

	private final Iris iris;

	private int blanks;

	Triples(Iris iris) {
		this.iris = iris;
	}

	Set<Statement> all() {
		return this.all;
	}

	void add(Resource subject, IRI predicate, Value object) {
		this.all.add(Statements.statement(subject, predicate, object, null));
	}

	void add(Resource subject, String predicate, Value object) {
		add(subject, this.iris.term(predicate), object);
	}

	void add(Resource subject, String predicate, int number) {
		add(subject, predicate, Values.literal(String.valueOf(number), XSD.INTEGER));
	}

	void type(Resource subject, String term) {
		add(subject, RDF.TYPE, this.iris.term(term));
	}

	/** Adds a text in both languages. */
	void add(Resource subject, String predicate, Words words) {
		if (!words.en().isEmpty()) {
			add(subject, predicate, Values.literal(words.en(), "en"));
		}
		if (!words.zh().isEmpty()) {
			add(subject, predicate, Values.literal(words.zh(), "zh"));
		}
	}

	Resource blank() {
		return Values.bnode("b" + this.blanks++);
	}

	/** Adds a list. */
	Resource list(List<? extends Value> values) {
		Resource rest = RDF.NIL;
		List<Value> reversed = new ArrayList<>(values);
		Collections.reverse(reversed);
		for (Value value : reversed) {
			Resource cell = blank();
			add(cell, RDF.FIRST, value);
			add(cell, RDF.REST, rest);
			rest = cell;
		}
		return rest;
	}

}
