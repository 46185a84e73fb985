package org.accordgraph.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.accordgraph.lookup.Direction;
import org.accordgraph.lookup.Entities;
import org.accordgraph.lookup.EntityCard;
import org.accordgraph.lookup.EntityReference;
import org.accordgraph.lookup.Relations;
import org.accordgraph.model.Property;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The properties of entities: those of the model, their names and evidence, and their
 * relationships, whose values are entities.
 */
@Component
class EntityProperties {

	/** Before the type of a relationship that leads to the entity. */
	private static final String REVERSE = "of.";

	/** Values per cell: more than a person reads. */
	private static final int MOST_VALUES = 50;

	private static final List<TypeId> NAMES = List.of(new TypeId("name", "Name / 名称"),
			new TypeId("nameEn", "English name / 英文名称"), new TypeId("aliases", "Other names / 别名"),
			new TypeId("kind", "Kind / 类别"), new TypeId("evidence", "Evidence / 依据"));

	private final Vocabulary vocabulary;

	private final Entities entities;

	private final Relations relations;

	private final Supplier<Map<String, TypeId>> all = SingletonSupplier.of(this::byId);

	EntityProperties(Vocabulary vocabulary, Entities entities, Relations relations) {
		this.vocabulary = vocabulary;
		this.entities = entities;
		this.relations = relations;
	}

	/**
	 * Lists the properties of a type.
	 * @param type a label
	 */
	List<TypeId> of(String type) {
		List<String> labels = Stream
			.concat(Stream.of(type), this.vocabulary.label(type).stream().map((l) -> l.within()))
			.filter((label) -> !label.isEmpty())
			.toList();
		Map<String, TypeId> properties = new LinkedHashMap<>();
		NAMES.forEach((each) -> properties.put(each.id(), each));
		for (Property property : this.vocabulary.properties()) {
			if (property.shown() && property.carriers().stream().anyMatch(labels::contains)) {
				properties.putIfAbsent(property.name(),
						new TypeId(property.name(), property.word().en() + " / " + property.word().zh()));
			}
		}
		for (RelationshipType relation : this.vocabulary.relationshipTypes()) {
			if (relation.ends().stream().anyMatch((ends) -> ends.from().stream().anyMatch(labels::contains))) {
				properties.put(relation.name(),
						new TypeId(relation.name(), relation.word().en() + " / " + relation.word().zh()));
			}
			if (relation.ends().stream().anyMatch((ends) -> ends.to().stream().anyMatch(labels::contains))) {
				String id = REVERSE + relation.name();
				properties.put(id, new TypeId(id, relation.reverse().en() + " / " + relation.reverse().zh()));
			}
		}
		return List.copyOf(properties.values());
	}

	/** The properties of all types, each once. */
	List<TypeId> all() {
		return List.copyOf(this.all.get().values());
	}

	private Map<String, TypeId> byId() {
		Map<String, TypeId> byId = new LinkedHashMap<>();
		EntityTypes.KINDS.forEach((kind) -> of(kind).forEach((each) -> byId.putIfAbsent(each.id(), each)));
		return byId;
	}

	/** The property with an id. */
	Optional<TypeId> find(String id) {
		return Optional.ofNullable(this.all.get().get(id));
	}

	/** Whether the values of a property are entities. */
	boolean leadsToEntities(String property) {
		return this.vocabulary.types().contains(type(property));
	}

	/**
	 * Returns the labels of the entities that a property leads to, from whatever entity.
	 */
	List<String> labelsAtTheEnd(String property) {
		return this.vocabulary.relationshipTypes()
			.stream()
			.filter((relation) -> relation.name().equals(type(property)))
			.flatMap((relation) -> relation.ends().stream())
			.flatMap((ends) -> (property.startsWith(REVERSE) ? ends.from() : ends.to()).stream())
			.distinct()
			.toList();
	}

	/**
	 * Returns the values of a property of an entity.
	 * @return texts, numbers, truth values or entities
	 */
	List<Object> values(EntityCard card, String property) {
		if (leadsToEntities(property)) {
			Direction direction = property.startsWith(REVERSE) ? Direction.IN : Direction.OUT;
			List<Object> values = new ArrayList<>();
			this.relations
				.page(card.id(), List.of(), type(property), List.of(direction), PageRequest.of(0, MOST_VALUES))
				.items()
				.forEach((relation) -> values.add(relation.entity()));
			return values;
		}
		return switch (property) {
			case "name" -> some(card.name());
			case "nameEn" -> some(card.nameEn());
			case "kind" -> some(card.kind());
			case "aliases" -> List.copyOf(card.aliases());
			case "evidence" -> List.copyOf(card.evidence());
			default -> some(card.properties().get(property));
		};
	}

	/** Returns the card of an entity. */
	EntityCard card(String id) {
		return this.entities.card(id, null, "/api/entities");
	}

	private static List<Object> some(@Nullable Object value) {
		return (value != null) ? List.of(value) : List.of();
	}

	private static String type(String property) {
		return property.startsWith(REVERSE) ? property.substring(REVERSE.length()) : property;
	}

	/** The name of an entity at the other end of a relationship. */
	static String name(EntityReference entity) {
		return (entity.name() != null) ? entity.name() : entity.id();
	}

}
