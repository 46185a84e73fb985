package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the users of a service request at the same time: analysts in the explorer, scripts
 * that ask questions, people who download tables. All of it is made of what the service
 * itself lists, so that every graph has a mix.
 */
final class RequestMix {

	private static final String JSON = "application/json";

	private static final String HTML = "text/html";

	/** The lists that entities are taken from, by kind. */
	private static final Map<String, String> LISTS = Map.of("Institution", "institutions", "Agreement", "agreements",
			"Commitment", "commitments", "Project", "projects", "Facility", "facilities", "Place", "places", "Theme",
			"themes", "Deliverable", "deliverables");

	private static final List<String> SENTENCES = List.of("what is overdue", "what does chongqing promise",
			"which projects are delayed", "重庆市科技局 承诺了什么", "哪些承诺没有落实", "who signed agreements in 2021");

	private static final int LETTERS = 2;

	private final Map<String, List<JsonNode>> entities = new HashMap<>();

	private final List<JsonNode> questions;

	private RequestMix(List<JsonNode> questions) {
		this.questions = questions;
	}

	/**
	 * One kind of request.
	 *
	 * @param name what the table calls it
	 * @param weight how many of a hundred requests are of this kind
	 * @param accept the media type that it accepts
	 * @param address an address for random entities
	 */
	record Kind(String name, int weight, String accept, Function<RandomGenerator, String> address) {

		/** Asks the service, and reads the answer to its end. */
		void request(URI service, RandomGenerator random) throws IOException {
			Http.get(service.resolve(this.address.apply(random)), Map.of("Accept", this.accept));
		}

	}

	/** Reads what the service has. */
	static RequestMix of(URI service) throws IOException {
		RequestMix mix = new RequestMix(list(json(service, "api/questions")));
		for (Map.Entry<String, String> each : LISTS.entrySet()) {
			mix.entities.put(each.getKey(), list(json(service, "api/" + each.getValue() + "?size=100").get("items")));
		}
		return mix;
	}

	/** The kinds of requests; their weights add up to a hundred. */
	List<Kind> kinds() {
		return List.of(new Kind("a question", 35, JSON, (random) -> question(any(this.questions, random), random)),
				new Kind("an agreement in full", 5, JSON, (random) -> question(named("agreements/in-full"), random)),
				new Kind("paths between two bodies", 5, JSON,
						(random) -> "api/questions/bodies/paths?fromId=" + id("Institution", random) + "&toId="
								+ id("Institution", random)),
				new Kind("a neighbourhood", 5, JSON,
						(random) -> "api/questions/bodies/neighbourhood?depth=2&entityId=" + id("Institution", random)),
				new Kind("a card", 10, JSON, (random) -> "api/entities/" + id(anyKind(random), random)),
				new Kind("a page of relationships", 8, JSON,
						(random) -> "api/entities/" + id("Institution", random) + "/relations/HAS_DUTY"),
				new Kind("a suggestion", 10, JSON, (random) -> "api/suggest?q=" + typed(random)),
				new Kind("a search", 7, JSON, (random) -> "api/search?q=" + name(random)),
				new Kind("a list", 5, JSON, (random) -> "api/" + LISTS.get(anyKind(random))),
				new Kind("a sentence", 2, JSON, (random) -> "api/ask?text=" + encoded(any(SENTENCES, random))),
				new Kind("a workbook", 3, "*/*",
						(random) -> question(any(this.questions, random), random) + "&format=xlsx"),
				new Kind("a table as CSV", 3, "*/*",
						(random) -> question(any(this.questions, random), random) + "&format=csv"),
				new Kind("the page of the explorer", 2, HTML, (random) -> ""));
	}

	private JsonNode named(String question) {
		return this.questions.stream()
			.filter((each) -> each.get("name").asString().equals(question))
			.findFirst()
			.orElseThrow();
	}

	/** The address of a question, with random entities of the kinds that it asks for. */
	private String question(JsonNode question, RandomGenerator random) {
		List<String> values = new ArrayList<>();
		for (JsonNode parameter : question.get("parameters")) {
			if (!parameter.has("today")) {
				values.add(parameter.get("name").asString() + "=" + value(parameter, random));
			}
		}
		return "api/questions/" + question.get("name").asString() + "?" + String.join("&", values);
	}

	private String value(JsonNode parameter, RandomGenerator random) {
		for (JsonNode kind : parameter.path("kinds")) {
			String listed = kind.asString().equals("Entity") ? "Institution" : kind.asString();
			if (!this.entities.getOrDefault(listed, List.of()).isEmpty()) {
				return id(listed, random);
			}
		}
		JsonNode example = parameter.get("example");
		return encoded(example.isArray() ? example.get(0).asString() : example.asString());
	}

	private String anyKind(RandomGenerator random) {
		List<String> kinds = LISTS.keySet()
			.stream()
			.filter((kind) -> !this.entities.get(kind).isEmpty())
			.sorted()
			.toList();
		return any(kinds, random);
	}

	private String id(String kind, RandomGenerator random) {
		return encoded(any(this.entities.get(kind), random).get("id").asString());
	}

	private String name(RandomGenerator random) {
		return encoded(any(this.entities.get("Institution"), random).get("name").asString());
	}

	private String typed(RandomGenerator random) {
		String name = any(this.entities.get("Institution"), random).get("name").asString();
		return encoded(name.substring(0, Math.min(LETTERS, name.length())));
	}

	private static <T> T any(List<T> all, RandomGenerator random) {
		return all.get(random.nextInt(all.size()));
	}

	private static List<JsonNode> list(JsonNode items) {
		return items.valueStream().toList();
	}

	private static JsonNode json(URI service, String address) throws IOException {
		return JsonMapper.shared().readTree(Http.get(service.resolve(address), Map.of("Accept", JSON)).body());
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
