package org.accordgraph.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query of a batch.
 *
 * @param text the spelling; empty if only properties are given
 * @param types the types that candidates must have, by {@code strict}
 * @param strict how: {@code any} of them, {@code all}, or {@code should} for a preference
 * @param limit the largest number of candidates
 * @param conditions what is known of the entity
 */
record Query(String text, List<String> types, String strict, int limit, List<Condition> conditions) {

	private static final int LARGEST_BATCH = 100;

	private static final int DEFAULT_LIMIT = 10;

	private static final int LARGEST_LIMIT = 100;

	private static final int MOST_CONDITIONS = 10;

	private static final int MOST_VALUES = 10;

	private static final int LONGEST_VALUE = 200;

	/**
	 * What is known of a property.
	 *
	 * @param property its id
	 * @param values its values, each a text or the id of an entity
	 */
	record Condition(String property, List<String> values) {

	}

	/**
	 * Reads a batch.
	 * @param json the JSON object of queries by key
	 * @throws ReconcileProblem if it is not as the specification says
	 */
	static Map<String, Query> batch(String json, EntityTypes types) {
		JsonNode batch = object(json, "queries");
		if (batch.size() > LARGEST_BATCH) {
			throw ReconcileProblem.malformed("A batch may have %d queries.".formatted(LARGEST_BATCH));
		}
		Map<String, Query> queries = new LinkedHashMap<>();
		batch.properties().forEach((each) -> queries.put(each.getKey(), of(each.getValue(), types)));
		return queries;
	}

	/** Reads a JSON object. */
	static JsonNode object(String json, String name) {
		try {
			JsonNode read = JsonMapper.shared().readTree(json);
			if (read.isObject()) {
				return read;
			}
		}
		catch (JacksonException ex) {
			// Refused below.
		}
		throw ReconcileProblem.malformed("The parameter %s must be a JSON object.".formatted(name));
	}

	private static Query of(JsonNode query, EntityTypes types) {
		if (!query.isObject() || !(query.path("query").isString() || query.path("properties").isArray())) {
			throw ReconcileProblem.malformed("A query is an object with the member query or properties.");
		}
		String strict = query.path("type_strict").asString("any");
		if (!List.of("any", "all", "should").contains(strict)) {
			throw ReconcileProblem.malformed("type_strict must be any, all or should.");
		}
		int limit = query.path("limit").canConvertToInt() && query.get("limit").isIntegralNumber()
				? query.get("limit").intValue() : DEFAULT_LIMIT;
		return new Query(query.path("query").asString(""),
				types.require(texts(query.path("type")).stream().distinct().toList()), strict,
				Math.max(1, Math.min(limit, LARGEST_LIMIT)), conditions(query.path("properties")));
	}

	private static List<Condition> conditions(JsonNode properties) {
		List<Condition> conditions = new ArrayList<>();
		for (JsonNode each : properties) {
			if (!each.path("pid").isString() || !each.has("v")) {
				throw ReconcileProblem.malformed("A property of a query has the members pid and v.");
			}
			if (conditions.size() == MOST_CONDITIONS) {
				throw ReconcileProblem.malformed("A query may have %d properties.".formatted(MOST_CONDITIONS));
			}
			List<String> values = texts(each.get("v"));
			if (values.size() > MOST_VALUES || values.stream().anyMatch((value) -> value.length() > LONGEST_VALUE)) {
				throw ReconcileProblem.malformed("A property of a query may have %d values of up to %d characters each."
					.formatted(MOST_VALUES, LONGEST_VALUE));
			}
			conditions.add(new Condition(each.get("pid").stringValue(), values));
		}
		return conditions;
	}

	private static List<String> texts(JsonNode value) {
		List<String> texts = new ArrayList<>();
		if (value.isArray()) {
			value.forEach((each) -> texts.addAll(texts(each)));
		}
		else if (value.isObject() && value.path("id").isString()) {
			texts.add(value.get("id").stringValue());
		}
		else if (value.isValueNode() && !value.isNull()) {
			texts.add(value.asString());
		}
		return texts.stream().filter((text) -> !text.isBlank()).toList();
	}

}
