package org.accordgraph.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.lookup.EntityCard;
import org.accordgraph.lookup.EntityNotFound;

/** Cards and values of entities, each read once for all queries of a batch. */
final class EntityFacts {

	private final EntityProperties properties;

	private final Map<String, Optional<EntityCard>> cards = new HashMap<>();

	private final Map<String, Map<String, List<Object>>> values = new HashMap<>();

	EntityFacts(EntityProperties properties) {
		this.properties = properties;
	}

	/** The card of an entity; empty if it is gone. */
	Optional<EntityCard> card(String id) {
		return this.cards.computeIfAbsent(id, (any) -> {
			try {
				return Optional.of(this.properties.card(id));
			}
			catch (EntityNotFound ex) {
				return Optional.empty();
			}
		});
	}

	/**
	 * The values of a property of an entity.
	 * @throws EntityNotFound if it is gone
	 */
	List<Object> values(EntityCard card, String property) {
		return this.values.computeIfAbsent(card.id(), (any) -> new HashMap<>())
			.computeIfAbsent(property, (any) -> this.properties.values(card, property));
	}

}
