package org.accordgraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.accordgraph.model.EntityKinds;
import org.accordgraph.model.Label;
import org.accordgraph.model.Property;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.Terms;
import org.accordgraph.model.Vocabulary;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Generates SHACL shapes from the model: of each label, the types and allowed values of
 * its properties, what those refer to, which of them the template requires, and what its
 * relationships may link; of each relationship type, the same of its statements, and its
 * evidence.
 */
@Component
class Shapes {

	private static final String PASSAGE = "Passage";

	private static final String EVIDENCE = "evidence";

	/** What the import writes beside the columns of the template, as {@code StatedBy}. */
	private static final String OTHER_DOCUMENTS = "alsoIn";

	private final Vocabulary vocabulary;

	private final Template template;

	private final Terms terms;

	Shapes(Vocabulary vocabulary, Template template, Terms terms) {
		this.vocabulary = vocabulary;
		this.template = template;
		this.terms = terms;
	}

	Collection<Statement> triples(Iris iris) {
		Writing writing = new Writing(iris);
		this.vocabulary.labels().stream().filter((label) -> !label.service()).forEach(writing::label);
		this.vocabulary.relationshipTypes().forEach(writing::type);
		return writing.triples.all();
	}

	/** Whether a label is another one, or a subdivision of it. */
	private boolean isWithin(String label, String other) {
		return label.equals(other) || this.vocabulary.label(label)
			.map(Label::within)
			.filter((within) -> !within.isEmpty())
			.filter((within) -> isWithin(within, other))
			.isPresent();
	}

	/** The shapes with the IRIs of one service. */
	private final class Writing {

		private final Iris iris;

		private final Triples triples;

		Writing(Iris iris) {
			this.iris = iris;
			this.triples = new Triples(iris);
		}

		private void label(Label label) {
			IRI shape = shape(label.name(), "targetClass", this.iris.own(label.name()));
			this.triples.add(shape, "rdfs:label", label.word());
			boolean isTop = label.name().equals(EntityKinds.ENTITY) || label.name().equals(PASSAGE);
			Set<String> required = required(label.name(), StoredAs.Kind.PROPERTY);
			properties(shape, label.name(), isTop ? List.of(label.name(), "all") : List.of(label.name()), required);
			required(label.name(), StoredAs.Kind.OUT)
				.forEach((type) -> this.triples.add(property(shape, this.iris.own(type)), "sh:minCount", 1));
			required(label.name(), StoredAs.Kind.IN)
				.forEach((type) -> this.triples.add(property(shape, inverse(type)), "sh:minCount", 1));
			for (RelationshipType type : Shapes.this.vocabulary.relationshipTypes()) {
				ends(shape, this.iris.own(type.name()),
						others(type, label.name(), RelationshipType.Ends::from, RelationshipType.Ends::to));
				Set<String> from = others(type, label.name(), RelationshipType.Ends::to, RelationshipType.Ends::from);
				if (!from.isEmpty()) {
					ends(shape, inverse(type.name()), from);
				}
			}
		}

		private void type(RelationshipType type) {
			IRI shape = shape(type.name() + "-statement", "targetClass", this.iris.statement(type.name()));
			this.triples.add(shape, "rdfs:label", type.word());
			properties(shape, type.name(), List.of(type.name(), "relationships", "all"), Set.of());
			if (type.evidence() == RelationshipType.Evidence.REQUIRED && !type.computed()) {
				evidence(shape);
			}
			IRI subjects = shape(type.name() + "-subjects", "targetSubjectsOf", this.iris.own(type.name()));
			classes(subjects, all(type, RelationshipType.Ends::from));
			IRI objects = shape(type.name() + "-objects", "targetObjectsOf", this.iris.own(type.name()));
			classes(objects, all(type, RelationshipType.Ends::to));
		}

		/** A fact names its passages or another source, unless a rule computes it. */
		private void evidence(IRI shape) {
			Resource passages = this.triples.blank();
			this.triples.add(property(passages, this.iris.own(EVIDENCE)), "sh:minCount", 1);
			Resource source = this.triples.blank();
			this.triples.add(property(source, this.iris.own("source")), "sh:minCount", 1);
			Resource derived = this.triples.blank();
			this.triples.add(property(derived, this.iris.own("derived")), "sh:hasValue", Values.literal(true));
			this.triples.add(shape, "sh:or", this.triples.list(List.of(passages, source, derived)));
		}

		private IRI shape(String name, String target, IRI of) {
			IRI shape = this.iris.own(name + "-shape");
			this.triples.type(shape, "sh:NodeShape");
			this.triples.add(shape, "sh:" + target, of);
			return shape;
		}

		private Resource property(Resource shape, Resource path) {
			Resource property = this.triples.blank();
			this.triples.add(shape, "sh:property", property);
			this.triples.add(property, "sh:path", path);
			return property;
		}

		private Resource inverse(String type) {
			Resource path = this.triples.blank();
			this.triples.add(path, "sh:inversePath", this.iris.own(type));
			return path;
		}

		private void properties(IRI shape, String on, List<String> carriers, Set<String> required) {
			Set<String> done = new LinkedHashSet<>();
			Shapes.this.vocabulary.properties()
				.stream()
				.filter((each) -> each.carriers().stream().anyMatch(carriers::contains))
				.filter((each) -> done.add(each.name()))
				.forEach((each) -> property(shape, each, on, carriers, required.contains(each.name())));
			required.stream()
				.filter((name) -> !done.contains(name))
				.forEach((name) -> this.triples.add(property(shape, this.iris.own(name)), "sh:minCount", 1));
		}

		private void property(IRI shape, Property each, String on, List<String> carriers, boolean isRequired) {
			Resource property = property(shape, this.iris.own(each.name()));
			this.triples.add(property, "sh:name", each.word());
			this.triples.add(property, "sh:description", each.meaning());
			@Nullable IRI datatype = Literals.datatype(each.type(),
					Literals.as(Shapes.this.terms.ofProperty(each.name(), carriers)));
			if (datatype == null) {
				this.triples.add(property, "sh:nodeKind", this.iris.term("sh:IRI"));
				referred(each.name())
					.ifPresent((label) -> this.triples.add(property, "sh:class", this.iris.own(label)));
			}
			else {
				this.triples.add(property, "sh:datatype", datatype);
			}
			if (!each.type().equals("texts")) {
				this.triples.add(property, "sh:maxCount", 1);
			}
			if (isRequired) {
				this.triples.add(property, "sh:minCount", 1);
			}
			List<String> values = each.valuesOn(on);
			if (!values.isEmpty()) {
				IRI type = each.type().equals("integer") ? XSD.INTEGER : XSD.STRING;
				this.triples.add(property, "sh:in", this.triples
					.list(values.stream().distinct().map((value) -> Values.literal(value, type)).toList()));
			}
		}

		private void ends(IRI shape, Resource path, Set<String> labels) {
			if (!labels.isEmpty()) {
				classes(property(shape, path), labels);
			}
		}

		private void classes(Resource shape, Collection<String> labels) {
			if (labels.size() == 1) {
				this.triples.add(shape, "sh:class", this.iris.own(labels.iterator().next()));
				return;
			}
			List<Value> alternatives = new ArrayList<>();
			labels.forEach((label) -> {
				Resource alternative = this.triples.blank();
				this.triples.add(alternative, "sh:class", this.iris.own(label));
				alternatives.add(alternative);
			});
			this.triples.add(shape, "sh:or", this.triples.list(alternatives));
		}

		private Set<String> all(RelationshipType type, Function<RelationshipType.Ends, List<String>> end) {
			Set<String> labels = new LinkedHashSet<>();
			type.ends().forEach((ends) -> labels.addAll(end.apply(ends)));
			return labels;
		}

		/**
		 * The labels at the other end of relationships of nodes with a label: those that
		 * the model names for it, for its subdivisions, whose nodes have this label, too,
		 * and for the more general one, which its nodes have. Of {@code Entity}, only
		 * where it is named itself: all others are within it.
		 */
		private Set<String> others(RelationshipType type, String label,
				Function<RelationshipType.Ends, List<String>> here,
				Function<RelationshipType.Ends, List<String>> there) {
			Set<String> others = new LinkedHashSet<>();
			boolean isNamed = type.ends().stream().anyMatch((ends) -> here.apply(ends).contains(label));
			if (isNamed || !label.equals(EntityKinds.ENTITY)) {
				type.ends()
					.stream()
					.filter((ends) -> here.apply(ends)
						.stream()
						.anyMatch((each) -> isWithin(each, label) || isWithin(label, each)))
					.forEach((ends) -> others.addAll(there.apply(ends)));
			}
			return others;
		}

		/**
		 * The label of the entities that a property refers to, as the template says of
		 * its column.
		 */
		private Optional<String> referred(String property) {
			if (property.equals(OTHER_DOCUMENTS)) {
				return Optional.of("Document");
			}
			return Shapes.this.template.tables()
				.stream()
				.flatMap((table) -> table.columns().stream())
				.filter((column) -> column.isProperty() && column.place().name().equals(property))
				.flatMap((column) -> column.of().stream())
				.findFirst();
		}

		/** What a row of the template needs, by the way in which the graph stores it. */
		private Set<String> required(String label, StoredAs.Kind kind) {
			Set<String> required = new LinkedHashSet<>();
			Shapes.this.template.tables()
				.stream()
				.filter((table) -> table.label().equals(label))
				.flatMap((table) -> table.columns().stream())
				.filter(TemplateColumn::needed)
				.filter((column) -> column.place().kind() == kind)
				.forEach((column) -> required.add(column.place().name()));
			return required;
		}

	}

}
