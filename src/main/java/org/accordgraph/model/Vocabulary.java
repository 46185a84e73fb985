package org.accordgraph.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.support.startup.StartupFailure;

/**
 * The labels, relationship types and properties of the graph, read from
 * {@code cypher/model}. A name that is not defined there is a spelling mistake.
 *
 * @param labels the labels, in the order in which kinds of entities are listed
 * @param relationshipTypes the relationship types, in the order of the file
 * @param properties the properties, in the order of the file
 * @param version a fingerprint of the files
 */
public record Vocabulary(List<Label> labels, List<RelationshipType> relationshipTypes, List<Property> properties,
		String version) {

	/**
	 * In Cypher, only labels and types begin with a capital after one of these
	 * characters.
	 */
	private static final Pattern LABEL_OR_TYPE = Pattern.compile("[:|&!]\\s*([A-Z]\\w*)");

	/** Carriers of properties that are neither labels nor types. */
	private static final Set<String> ANY = Set.of("all", "relationships");

	/**
	 * Reads the vocabulary.
	 * @param folder the folder {@code cypher/}
	 * @throws StartupFailure if one of its files uses a name that no file defines
	 */
	public static Vocabulary in(CypherFolder folder) {
		Map<String, List<EnumeratedValue>> enumerations = new LinkedHashMap<>();
		ModelFile.in(folder, "values.csv")
			.rows()
			.forEach((row) -> enumerations.computeIfAbsent(row.get("enumeration"), (name) -> new ArrayList<>())
				.add(EnumeratedValue.of(row)));
		Vocabulary vocabulary = new Vocabulary(
				ModelFile.in(folder, "labels.csv").rows().stream().map(Label::of).toList(),
				ModelFile.in(folder, "types.csv").rows().stream().map(RelationshipType::of).toList(),
				ModelFile.in(folder, "properties.csv")
					.rows()
					.stream()
					.map((row) -> Property.of(row, enumerations))
					.toList(),
				Fingerprint.of(folder.files("model/*.csv")
					.stream()
					.map((file) -> file.name() + "\n" + file.text())
					.collect(Collectors.joining())));
		vocabulary.requireKnownNames();
		return vocabulary;
	}

	private void requireKnownNames() {
		Set<String> known = this.labels.stream().map(Label::name).collect(Collectors.toCollection(HashSet::new));
		this.labels.stream()
			.filter((label) -> !label.within().isEmpty() && !known.contains(label.within()))
			.forEach((label) -> refuse("labels.csv", label.name(), label.within()));
		this.relationshipTypes.forEach((type) -> type.ends()
			.stream()
			.flatMap((ends) -> Stream.concat(ends.from().stream(), ends.to().stream()))
			.filter((label) -> !known.contains(label))
			.forEach((label) -> refuse("types.csv", type.name(), label)));
		known.addAll(types());
		known.addAll(ANY);
		this.properties.forEach((property) -> property.carriers()
			.stream()
			.filter((carrier) -> !known.contains(carrier))
			.forEach((carrier) -> refuse("properties.csv", property.name(), carrier)));
	}

	private static void refuse(String file, String row, String unknown) {
		throw ModelFile.wrong(file, row,
				"'%s' is neither in model/labels.csv nor in model/types.csv: correct it, or add it there"
					.formatted(unknown));
	}

	/** All labels, relationship types and properties. */
	public Set<String> names() {
		return Stream
			.of(this.labels.stream().map(Label::name), types().stream(), this.properties.stream().map(Property::name))
			.flatMap((each) -> each)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The names of the relationship types, in order. */
	public List<String> types() {
		return this.relationshipTypes.stream().map(RelationshipType::name).toList();
	}

	/** The labels that are kinds, of which each fact has one, in order. */
	public List<String> kinds() {
		return this.labels.stream().filter(Label::isKind).map(Label::name).toList();
	}

	/** The labels that subdivide a more general one, in order. */
	public List<String> kindsOf(String label) {
		return this.labels.stream().filter((each) -> each.within().equals(label)).map(Label::name).toList();
	}

	/** The label with a name. */
	public Optional<Label> label(String name) {
		return this.labels.stream().filter((label) -> label.name().equals(name)).findFirst();
	}

	/**
	 * The enumerated values of a property of a label.
	 * @param label the label
	 * @param property the property's name
	 * @return all of them, in order
	 * @throws StartupFailure if they are not enumerated
	 */
	public List<String> valuesOn(String label, String property) {
		List<String> values = valuesIfAny(label, property);
		if (values.isEmpty()) {
			throw ModelFile.wrong("properties.csv", property,
					"it does not tell which values %s takes: name an enumeration of model/values.csv in the column values"
						.formatted(label));
		}
		return values;
	}

	/**
	 * The values of a property, if they are enumerated.
	 * @param on the label or relationship type that carries it
	 * @param property the property's name
	 * @return all of them, in order; none if any value is allowed
	 */
	public List<String> valuesIfAny(String on, String property) {
		return carried(on, property).map((each) -> each.valuesOn(on))
			.filter((values) -> !values.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/**
	 * The enumerated values of a property, found by one of them.
	 * @param property its name
	 * @param example one of them
	 * @return all values of the property on the first carrier that allows the example;
	 * none if there is none
	 */
	public List<String> valuesOf(String property, String example) {
		return named(property).flatMap((each) -> each.carriers().stream().map(each::valuesOn))
			.filter((values) -> values.contains(example))
			.findFirst()
			.orElse(List.of());
	}

	/** The statuses that give the reason for a missing value. */
	public List<String> silences() {
		return this.properties.stream()
			.flatMap((property) -> property.values().stream())
			.filter((value) -> value.implies().equals(EnumeratedValue.NO_VALUE))
			.map(EnumeratedValue::value)
			.distinct()
			.toList();
	}

	/**
	 * The whole numbers that follow from the values of another property.
	 * @param on the label that carries both
	 * @param property the property that follows, such as {@code firmness}
	 * @return the numbers by value of the other property; a value that implies none is
	 * compatible with any number
	 */
	public Map<String, Long> followers(String on, String property) {
		Map<String, Long> followers = new LinkedHashMap<>();
		carried(on, property).flatMap((follower) -> carried(on, follower.follows()))
			.flatMap((other) -> other.values().stream())
			.filter((value) -> !value.implies().isEmpty())
			.forEach((value) -> followers.put(value.value(), Long.valueOf(value.implies())));
		return followers;
	}

	/**
	 * The meaning of a property or relationship type, in words.
	 * @param name its name
	 * @param on the label or type that carries it; if it carries none of that name, any
	 * other carrier is used
	 */
	public Words meaning(String name, String on) {
		return Stream
			.of(carried(on, name).map(Property::meaning),
					this.relationshipTypes.stream()
						.filter((type) -> type.name().equals(name))
						.map(RelationshipType::meaning),
					named(name).map(Property::meaning))
			.flatMap((each) -> each)
			.findFirst()
			.orElse(new Words("", ""));
	}

	/**
	 * The labels that a relationship type may link.
	 * @param type the type
	 * @return the start and end labels, any pair of one entry; none if there is no such
	 * type
	 */
	public List<RelationshipType.Ends> endsOf(String type) {
		return this.relationshipTypes.stream()
			.filter((each) -> each.name().equals(type))
			.flatMap((each) -> each.ends().stream())
			.toList();
	}

	/** The properties with a name that a label or type has itself. */
	Stream<Property> carried(String on, String name) {
		return named(name).filter((property) -> property.carriers().contains(on));
	}

	private Stream<Property> named(String name) {
		return this.properties.stream().filter((property) -> property.name().equals(name));
	}

	/**
	 * Finds a label or relationship type that the model does not define.
	 * @param text a Cypher text
	 * @return the first one
	 */
	public Optional<MatchResult> unknownIn(String text) {
		Set<String> names = names();
		return LABEL_OR_TYPE.matcher(CypherText.codeOnly(text))
			.results()
			.filter((name) -> !names.contains(name.group(1)))
			.findFirst();
	}

}
