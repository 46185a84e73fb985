package org.accordgraph.linkeddata;

import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.Term;
import org.accordgraph.model.Terms;
import org.accordgraph.model.Vocabulary;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Turns nodes and relationships into triples: each once with the name that it has in the
 * model, so that nothing is lost, and in addition with the terms of other vocabularies.
 *
 * <p>
 * A relationship is a triple. Its properties, such as its role and its evidence, are
 * attached to an {@code rdf:Statement} about this triple.
 */
final class Facts {

	private static final String ALL = "all";

	private static final String RELATIONSHIPS = "relationships";

	private final Vocabulary vocabulary;

	private final Terms terms;

	private final Iris iris;

	private final Consumer<Statement> out;

	/**
	 * The types of which each relationship has a statement, even one without evidence.
	 */
	private final Set<String> evidenced;

	private final Map<String, Written> written = new HashMap<>();

	private int statements;

	/**
	 * How a property of certain carriers is written.
	 *
	 * @param predicates its own name, and terms
	 * @param type its type in the model
	 * @param as how its values are written
	 */
	private record Written(List<IRI> predicates, String type, Term.As as) {
	}

	Facts(Vocabulary vocabulary, Terms terms, Iris iris, Consumer<Statement> out) {
		this.vocabulary = vocabulary;
		this.terms = terms;
		this.iris = iris;
		this.out = out;
		this.evidenced = vocabulary.relationshipTypes()
			.stream()
			.filter((type) -> type.evidence() == RelationshipType.Evidence.REQUIRED)
			.map(RelationshipType::name)
			.collect(Collectors.toSet());
	}

	/** The triples about a node, except its relationships. */
	void node(Collection<String> labels, Map<String, Object> properties) {
		IRI node = this.iris.entity(String.valueOf(properties.get("id")));
		labels.forEach((label) -> {
			add(node, RDF.TYPE, this.iris.own(label));
			this.terms.ofLabel(label).forEach((term) -> add(node, RDF.TYPE, this.iris.term(term)));
		});
		properties(node, labels, properties);
		this.terms.points(labels).forEach((point) -> point(node, point, properties));
	}

	/** The names of a node that is not described otherwise. */
	void names(String id, Map<String, Object> names) {
		properties(this.iris.entity(id), List.of("Entity"), names);
	}

	/** The triples about a relationship. */
	void relationship(String type, String from, String to, Map<String, Object> properties) {
		IRI start = this.iris.entity(from);
		IRI end = this.iris.entity(to);
		IRI own = this.iris.own(type);
		add(start, own, end);
		this.terms.ofType(type).filter((term) -> term.isTrueOf(properties)).ifPresent((term) -> {
			term.forward().forEach((each) -> add(start, this.iris.term(each), end));
			term.reverse().forEach((each) -> add(end, this.iris.term(each), start));
		});
		if (properties.isEmpty() && !this.evidenced.contains(type)) {
			return;
		}
		Resource statement = Values.bnode("r" + this.statements++);
		add(statement, RDF.TYPE, RDF.STATEMENT);
		add(statement, RDF.TYPE, this.iris.statement(type));
		add(statement, RDF.SUBJECT, start);
		add(statement, RDF.PREDICATE, own);
		add(statement, RDF.OBJECT, end);
		properties(statement, List.of(type, RELATIONSHIPS), properties);
	}

	private void properties(Resource subject, Collection<String> carriers, Map<String, Object> properties) {
		boolean pending = "PENDING".equals(properties.get("english"));
		properties.forEach((name, value) -> {
			if (value == null) {
				return;
			}
			Written how = this.written.computeIfAbsent(name + " " + carriers, (key) -> written(name, carriers));
			for (Object each : (value instanceof Collection<?> several) ? several : List.of(value)) {
				Value object = value(each, how, pending);
				how.predicates().forEach((predicate) -> add(subject, predicate, object));
			}
		});
	}

	private Written written(String name, Collection<String> carriers) {
		Set<String> any = new HashSet<>(carriers);
		any.add(ALL);
		List<Term> rows = this.terms.ofProperty(name, any);
		List<IRI> predicates = new ArrayList<>(List.of(this.iris.own(name)));
		rows.stream().flatMap((row) -> row.forward().stream()).map(this.iris::term).distinct().forEach(predicates::add);
		return new Written(predicates, Literals.type(this.vocabulary, name, any), Literals.as(rows));
	}

	private Value value(Object value, Written how, boolean pending) {
		if (value instanceof String text) {
			return switch (how.as()) {
				case ZH -> Values.literal(text, "zh");
				// While nobody has written the English text, it repeats the Chinese one.
				case EN -> Values.literal(text, pending ? "zh" : "en");
				case SCRIPT -> Values.literal(text, isChinese(text) ? "zh" : "en");
				case REFERENCE -> this.iris.entity(text);
				case LITERAL -> Values.literal(text);
				case TYPE -> switch (how.type()) {
					case "id" -> this.iris.entity(text);
					case "period" -> Values.literal(text, XSD.DURATION);
					default -> Values.literal(text);
				};
			};
		}
		return literal(value, how.type());
	}

	private static Value literal(Object value, String type) {
		if (value instanceof Boolean truth) {
			return Values.literal(truth);
		}
		if (value instanceof Number number) {
			boolean whole = (number instanceof Long || number instanceof Integer) && !type.equals("number");
			return whole ? Values.literal(number.toString(), XSD.INTEGER)
					: Values.literal(decimal(number), XSD.DECIMAL);
		}
		if (value instanceof LocalDate) {
			return Values.literal(value.toString(), XSD.DATE);
		}
		if (value instanceof ZonedDateTime time) {
			return Literals.moment(time.toOffsetDateTime());
		}
		return (value instanceof OffsetDateTime time) ? Literals.moment(time) : Values.literal(value.toString());
	}

	private static String decimal(Number number) {
		String plain = new BigDecimal(number.toString()).toPlainString();
		return plain.contains(".") ? plain : plain + ".0";
	}

	/** Longitude comes first in well-known text. */
	private void point(IRI node, Term point, Map<String, @Nullable Object> properties) {
		String[] names = point.name().split(" ");
		Object lon = properties.get(names[0]);
		Object lat = properties.get(names[1]);
		if (lon != null && lat != null) {
			Resource geometry = Values.bnode("g" + this.statements++);
			point.forward().forEach((term) -> add(node, this.iris.term(term), geometry));
			add(geometry, RDF.TYPE, this.iris.term("sf:Point"));
			add(geometry, this.iris.term("geo:asWKT"),
					Values.literal("POINT(%s %s)".formatted(lon, lat), this.iris.term("geo:wktLiteral")));
		}
	}

	private static boolean isChinese(String text) {
		return text.codePoints().anyMatch((point) -> UnicodeScript.of(point) == UnicodeScript.HAN);
	}

	private void add(Resource subject, IRI predicate, Value object) {
		this.out.accept(Statements.statement(subject, predicate, object, null));
	}

}
