package org.accordgraph.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.lookup.EntityCard;
import org.accordgraph.lookup.EntityNotFound;
import org.accordgraph.lookup.EntityReference;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** Adds columns to a table: values of properties of the entities in it. */
@Component
class DataExtension {

	private static final int MOST_IDS = 200;

	private static final int MOST_PROPERTIES = 20;

	private static final String ID = "id";

	private static final String NAME = "name";

	private final EntityProperties properties;

	private final EntityTypes types;

	DataExtension(EntityProperties properties, EntityTypes types) {
		this.properties = properties;
		this.types = types;
	}

	/**
	 * Answers a request for values.
	 * @param json the JSON object with ids and properties
	 * @throws ReconcileProblem if it is not as the specification says
	 */
	Map<String, Object> of(String json) {
		JsonNode request = Query.object(json, "extend");
		if (request.path("ids").size() > MOST_IDS || request.path("properties").size() > MOST_PROPERTIES) {
			throw ReconcileProblem
				.malformed("A request may have %d ids and %d properties.".formatted(MOST_IDS, MOST_PROPERTIES));
		}
		List<String> ids = texts(request.path("ids"));
		List<TypeId> wanted = new ArrayList<>();
		for (JsonNode each : request.path("properties")) {
			String id = each.path(ID).asString("");
			wanted.add(this.properties.find(id)
				.orElseThrow(() -> ReconcileProblem.malformed("There is no property %s.".formatted(id))));
		}
		Map<String, Object> rows = new LinkedHashMap<>();
		ids.forEach((id) -> rows.put(id, row(id, wanted)));
		return Map.of("meta", wanted.stream().map(this::meta).toList(), "rows", rows);
	}

	private Map<String, Object> meta(TypeId property) {
		Map<String, Object> meta = new LinkedHashMap<>(Map.of(ID, property.id(), NAME, property.name()));
		// A column has one type: where values may be of several kinds, it has none.
		List<String> labels = this.properties.labelsAtTheEnd(property.id());
		this.types.kinds()
			.stream()
			.filter((type) -> labels.equals(List.of(type.id())))
			.findFirst()
			.ifPresent((type) -> meta.put("type", type));
		return meta;
	}

	private Map<String, Object> row(String id, List<TypeId> wanted) {
		Map<String, Object> cells = new LinkedHashMap<>();
		EntityCard card = null;
		try {
			card = this.properties.card(id);
		}
		catch (EntityNotFound ex) {
			// An entity that is gone has no values, and the other rows still have theirs.
		}
		for (TypeId property : wanted) {
			cells.put(property.id(),
					(card != null)
							? this.properties.values(card, property.id()).stream().map(DataExtension::cell).toList()
							: List.of());
		}
		return cells;
	}

	private static Map<String, Object> cell(Object value) {
		if (value instanceof EntityReference entity) {
			return Map.of(ID, entity.id(), NAME, EntityProperties.name(entity));
		}
		if (value instanceof Long || value instanceof Integer) {
			return Map.of("int", value);
		}
		if (value instanceof Number) {
			return Map.of("float", value);
		}
		String text = String.valueOf(value);
		return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Map.of("date", text + "T00:00:00Z") : Map.of("str", text);
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach((each) -> texts.add(each.asString("")));
		return texts;
	}

}
