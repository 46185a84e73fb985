package org.accordgraph.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes rows of the nested answers of GraphQL: what a client has to do with them for the
 * answer to a question.
 */
final class GraphQlRows {

	private GraphQlRows() {
	}

	/** The rows with the columns in which the answers to a question are compared. */
	static JsonNode of(String path, JsonNode data, Map<String, Object> values) {
		List<Map<String, Object>> rows = switch (path) {
			case "ownership/co-owners" -> coOwners(data);
			case "ownership/duties-of-a-body" -> duties(data);
			case "accountability/undelivered-of-a-body" -> undeliveredOfABody(data);
			case "accountability/undelivered-commitments" -> undelivered(data);
			case "agreements/in-full" -> inFull(data);
			case "bodies/shared-partners" -> sharedPartners(data);
			case "search/entities-by-name" -> named(data, String.valueOf(values.get("text")));
			default -> throw new IllegalArgumentException(path);
		};
		return JsonMapper.shared().valueToTree(rows);
	}

	private static List<Map<String, Object>> coOwners(JsonNode data) {
		return edges(data.get("commitments").get(0), "bodiesConnection").map((edge) -> {
			JsonNode duty = edge.get("properties");
			return row("bodyId", text(edge.get("node"), "id"), "role", text(duty, "role"), "basis",
					text(duty, "basis"));
		})
			.sorted(Comparator.comparing((Map<String, Object> row) -> !row.get("role").equals("CO_OWNER"))
				.thenComparing(by("role"))
				.thenComparing(by("bodyId")))
			.toList();
	}

	private static List<Map<String, Object>> duties(JsonNode data) {
		Map<String, Map<String, Object>> groups = new TreeMap<>();
		edges(data.get("institutions").get(0), "dutiesConnection").forEach((edge) -> {
			JsonNode agreement = agreement(edge.get("node"));
			JsonNode duty = edge.get("properties");
			String key = String.join(" ", text(agreement, "signedOn"), text(agreement, "id"), text(duty, "role"),
					text(duty, "basis"));
			groups
				.computeIfAbsent(key,
						(any) -> row("agreementId", text(agreement, "id"), "role", text(duty, "role"), "basis",
								text(duty, "basis"), "duties", 0))
				.computeIfPresent("duties", (any, count) -> (Integer) count + 1);
		});
		return List.copyOf(groups.values());
	}

	private static List<Map<String, Object>> undeliveredOfABody(JsonNode data) {
		return edges(data.get("institutions").get(0), "dutiesConnection").map((edge) -> {
			JsonNode task = edge.get("node");
			JsonNode agreement = agreement(task);
			Map<String, Object> row = row("commitmentId", text(task, "id"), "role",
					text(edge.get("properties"), "role"), "basis", text(edge.get("properties"), "basis"), "state",
					state(task));
			row.put("firmness", -task.get("firmness").asInt());
			row.put("order", String.join(" ", text(agreement, "signedOn"), text(agreement, "id")));
			row.put("area", task.get("areas").isEmpty() ? 0 : task.get("areas").get(0).get("ordinal").asInt());
			row.put("ordinal", task.get("ordinal").asInt());
			return row;
		})
			.sorted(Comparator.comparing((Map<String, Object> row) -> (Integer) row.get("firmness"))
				.thenComparing(by("order"))
				.thenComparing((row) -> (Integer) row.get("area"))
				.thenComparing((row) -> (Integer) row.get("ordinal")))
			.toList();
	}

	private static List<Map<String, Object>> undelivered(JsonNode data) {
		List<Map<String, Object>> rows = new ArrayList<>();
		data.get("agreements")
			.forEach((agreement) -> agreement.get("areas")
				.forEach((area) -> area.get("tasks")
					.forEach((task) -> rows.add(row("commitmentId", text(task, "id"), "bodies",
							task.get("bodies").valueStream().map((body) -> text(body, "name")).toList(), "state",
							state(task), "firmness", -task.get("firmness").asInt())))));
		rows.sort(Comparator.comparing((row) -> (Integer) row.get("firmness")));
		return rows;
	}

	private static List<Map<String, Object>> inFull(JsonNode data) {
		List<Map<String, Object>> rows = new ArrayList<>();
		data.get("agreements").get(0).get("areas").forEach((area) -> {
			rows.add(inFullRow(area));
			area.get("tasks").forEach((task) -> rows.add(inFullRow(task)));
		});
		return rows;
	}

	private static Map<String, Object> inFullRow(JsonNode commitment) {
		List<JsonNode> duties = edges(commitment, "bodiesConnection").toList();
		List<String> themes = Stream.of("crosscutsConnection", "fieldsConnection")
			.flatMap((themesOfAKind) -> edges(commitment, themesOfAKind))
			.map((edge) -> edge.get("node"))
			.sorted(Comparator.comparing((JsonNode theme) -> text(theme, "kind"))
				.thenComparing((theme) -> text(theme, "id")))
			.map((theme) -> text(theme, "id"))
			.toList();
		return row("commitmentId", text(commitment, "id"), "level", commitment.get("level").asInt(), "roles",
				duties.stream().map((edge) -> text(edge.get("properties"), "role")).toList(), "bodyIds",
				duties.stream().map((edge) -> text(edge.get("node"), "id")).toList(), "bases",
				duties.stream().map((edge) -> text(edge.get("properties"), "basis")).toList(), "themeIds", themes,
				"createdIds", ids(commitment.get("creates").valueStream()), "actsOnIds",
				ids(edges(commitment, "actsOnConnection").map((edge) -> edge.get("node"))), "evidence",
				ids(commitment.get("passages").valueStream()));
	}

	private static List<Map<String, Object>> sharedPartners(JsonNode data) {
		Map<String, TreeMap<String, String>> partners = new LinkedHashMap<>();
		Map<String, TreeSet<String>> commitments = new LinkedHashMap<>();
		data.get("institutions")
			.get(0)
			.get("duties")
			.forEach((duty) -> duty.get("bodies")
				.forEach((partner) -> partner.get("duties")
					.forEach((shared) -> edges(shared, "bodiesConnection").map((edge) -> text(edge.get("node"), "id"))
						.filter((other) -> !other.equals(text(partner, "id")))
						.forEach((other) -> {
							partners.computeIfAbsent(other, (any) -> new TreeMap<>())
								.put(text(partner, "id"), text(partner, "name"));
							commitments.computeIfAbsent(other, (any) -> new TreeSet<>()).add(text(shared, "id"));
						}))));
		return partners.entrySet()
			.stream()
			.map((other) -> row("otherId", other.getKey(), "partners", List.copyOf(other.getValue().values()),
					"commitments", commitments.get(other.getKey()).size()))
			.sorted(Comparator.comparing((Map<String, Object> row) -> -((List<?>) row.get("partners")).size())
				.thenComparing((row) -> -(Integer) row.get("commitments"))
				.thenComparing(by("otherId")))
			.toList();
	}

	private static List<Map<String, Object>> named(JsonNode data, String typed) {
		return data.get("institutions")
			.valueStream()
			.map((body) -> row("entityId", text(body, "id"), "exact",
					typed.equals(text(body, "name")) || typed.equals(text(body, "nameEn"))))
			.toList();
	}

	/** The agreement of a task stands above its area. */
	private static JsonNode agreement(JsonNode commitment) {
		return commitment.get("agreements").isEmpty() ? agreement(commitment.get("areas").get(0))
				: commitment.get("agreements").get(0);
	}

	private static String state(JsonNode commitment) {
		return commitment.get("fulfilment").asString("NOTHING_REPORTED");
	}

	private static Stream<JsonNode> edges(JsonNode node, String connection) {
		return node.get(connection).get("edges").valueStream();
	}

	private static List<String> ids(Stream<JsonNode> nodes) {
		return nodes.map((node) -> text(node, "id")).toList();
	}

	private static String text(JsonNode node, String property) {
		return node.get(property).asString("");
	}

	private static Comparator<Map<String, Object>> by(String column) {
		return Comparator.comparing((row) -> String.valueOf(row.get(column)));
	}

	private static Map<String, Object> row(Object... columns) {
		Map<String, Object> row = new LinkedHashMap<>();
		for (int i = 0; i < columns.length; i += 2) {
			row.put(String.valueOf(columns[i]), columns[i + 1]);
		}
		return row;
	}

}
