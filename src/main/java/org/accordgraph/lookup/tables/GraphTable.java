package org.accordgraph.lookup.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.accordgraph.model.EntityKinds;
import org.accordgraph.model.Label;
import org.accordgraph.model.Property;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.model.Words;

/**
 * A table of the whole graph: the nodes of one kind, or the relationships of one type.
 *
 * @param of the kind or type
 * @param isRelationships whether its rows are relationships
 * @param meaning what a row is
 * @param properties the properties of the model that such a node or relationship may
 * have, in the order of the model
 */
record GraphTable(String of, boolean isRelationships, Words meaning, List<Property> properties) {

	/** The labels of a node, which name its kind and a subdivision of it. */
	static final String LABELS = "labels";

	static final String FROM = "from";

	static final String TO = "to";

	private static final String ID = "id";

	private static final String ALL = "all";

	/** The tables of a model, nodes first. */
	static List<GraphTable> in(Vocabulary vocabulary) {
		List<GraphTable> tables = new ArrayList<>();
		vocabulary.labels()
			.stream()
			.filter(Label::isKind)
			.forEach((kind) -> tables.add(new GraphTable(kind.name(), false, kind.meaning(), of(vocabulary, kind))));
		vocabulary.relationshipTypes()
			.stream()
			.filter((type) -> !isInternal(vocabulary, type))
			.forEach((type) -> tables.add(new GraphTable(type.name(), true, type.meaning(), of(vocabulary, type))));
		return tables;
	}

	/** Its file in the archive. */
	String file() {
		return (this.isRelationships ? "relationships/" : "nodes/") + this.of + ".csv";
	}

	/** The names of its columns. */
	List<String> columns() {
		List<String> columns = new ArrayList<>(this.isRelationships ? List.of(FROM, TO) : List.of(ID, LABELS));
		this.properties.stream().map(Property::name).filter((name) -> !name.equals(ID)).forEach(columns::add);
		return columns;
	}

	private static List<Property> of(Vocabulary vocabulary, Label kind) {
		Set<String> carriers = new TreeSet<>(vocabulary.kindsOf(kind.name()));
		carriers.addAll(Set.of(ALL, kind.name()));
		if (kind.within().equals(EntityKinds.ENTITY)) {
			carriers.add(EntityKinds.ENTITY);
		}
		return carriedBy(vocabulary, carriers);
	}

	private static List<Property> of(Vocabulary vocabulary, RelationshipType type) {
		return carriedBy(vocabulary, Set.of(ALL, "relationships", type.name())).stream()
			.filter((property) -> !property.name().equals(ID))
			.toList();
	}

	/**
	 * A name with several meanings has one column; the meaning is that of its carrier.
	 */
	private static List<Property> carriedBy(Vocabulary vocabulary, Set<String> carriers) {
		Map<String, Property> properties = new LinkedHashMap<>();
		vocabulary.properties()
			.stream()
			.filter((property) -> property.carriers().stream().anyMatch(carriers::contains))
			.forEach((property) -> properties.putIfAbsent(property.name(), property));
		return List.copyOf(properties.values());
	}

	/** Whether it links to nodes that only the service itself uses. */
	private static boolean isInternal(Vocabulary vocabulary, RelationshipType type) {
		return type.ends()
			.stream()
			.allMatch((ends) -> ends.from().stream().allMatch((label) -> isInternal(vocabulary, label))
					|| ends.to().stream().allMatch((label) -> isInternal(vocabulary, label)));
	}

	private static boolean isInternal(Vocabulary vocabulary, String label) {
		return vocabulary.label(label).filter(Label::service).isPresent();
	}

}
