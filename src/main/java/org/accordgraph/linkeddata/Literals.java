package org.accordgraph.linkeddata;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;

import org.accordgraph.model.Property;
import org.accordgraph.model.Term;
import org.accordgraph.model.Vocabulary;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** The types of values, as triples have them and as shapes require them. */
final class Literals {

	private static final String TEXT = "text";

	private Literals() {
	}

	/** The type of a property in the model; text if the model has no such property. */
	static String type(Vocabulary vocabulary, String name, Collection<String> carriers) {
		return vocabulary.properties()
			.stream()
			.filter((property) -> property.name().equals(name)
					&& property.carriers().stream().anyMatch(carriers::contains))
			.map(Property::type)
			.findFirst()
			.orElse(TEXT);
	}

	/** A moment, always with its seconds, which {@code xsd:dateTime} requires. */
	static Literal moment(OffsetDateTime time) {
		return Values.literal(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), XSD.DATETIME);
	}

	/** How values are written; the first row that says it counts. */
	static Term.As as(List<Term> rows) {
		return rows.stream().map(Term::as).filter((as) -> as != Term.As.TYPE).findFirst().orElse(Term.As.TYPE);
	}

	/** The datatype of the values; null if they are entities. */
	static @Nullable IRI datatype(String type, Term.As as) {
		return switch (as) {
			case ZH, EN, SCRIPT -> RDF.LANGSTRING;
			case REFERENCE -> null;
			case LITERAL -> XSD.STRING;
			case TYPE -> switch (type) {
				case "id" -> null;
				case "integer" -> XSD.INTEGER;
				case "number" -> XSD.DECIMAL;
				case "date" -> XSD.DATE;
				case "datetime" -> XSD.DATETIME;
				case "boolean" -> XSD.BOOLEAN;
				case "period" -> XSD.DURATION;
				default -> XSD.STRING;
			};
		};
	}

}
