package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.accordgraph.drill.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long every question takes in a large country if each entity in its parameters is
 * the one of its kind with the most relationships, and what the explorer requests when it
 * opens. Run it with {@code mvn test -Dtest=HubBenchmark}, and the options of
 * {@link AskBenchmark}. The first answer, which includes planning, and the median of
 * three more are printed in milliseconds.
 */
class HubBenchmark {

	private static final int SIZE = Integer.getInteger("accord.ask.size", 1);

	private static final String HEAP = System.getProperty("accord.ask.heap", "2g");

	private static final String ONLY = System.getProperty("accord.ask.only", "");

	/** The second one of a pair is the second largest hub. */
	private static final Set<String> OTHERS = Set.of("toId", "otherBodyId", "rightAgreementId");

	/** What the first page, a card, a search and the graph of a hub request. */
	private static final List<String> PAGES = List.of("api/model", "api/audit", "api/agreements", "api/institutions",
			"api/places", "api/places.geojson", "api/changes", "api/entities/{hub}",
			"api/entities/{hub}/relations/HAS_DUTY", "api/search?q=Bureau", "api/suggest?q=Bu",
			"api/ask?text=what%20is%20overdue");

	private final Map<String, List<String>> hubs = new HashMap<>();

	@TempDir
	Path folder;

	@Test
	void ask() throws Exception {
		Path store = CountryStore.of(new Country(SIZE, 1), HEAP, this.folder);
		System.out.println("Ask: " + Environment.tell(HEAP) + "; size " + SIZE);
		int bolt = Child.freePort();
		Table table = new Table("Hubs", "address", "first, ms", "median of three more, ms", "rows", "bytes", "cut");
		try (Child child = CountryStore.serve(store, HEAP, bolt);
				Driver driver = GraphDatabase.driver("bolt://localhost:" + bolt,
						AuthTokens.basic("neo4j", CountryStore.PASSWORD))) {
			URI service = child.service();
			for (JsonNode question : json(service, "api/questions")) {
				if (question.get("name").asString().contains(ONLY)) {
					measure(table, service, address(question, driver));
				}
			}
			String hub = hub(driver, "Institution", 0);
			for (String page : PAGES) {
				if (page.contains(ONLY)) {
					measure(table, service, page.replace("{hub}", hub));
				}
			}
		}
		System.out.println(table);
	}

	private static void measure(Table table, URI service, String address) throws IOException {
		List<Double> times = new ArrayList<>();
		byte[] body = {};
		for (int turn = 0; turn < 4; turn++) {
			long start = System.nanoTime();
			try {
				body = Http.get(service.resolve(address), Map.of("Accept", "application/json")).body();
			}
			catch (NotAnswered ex) {
				table.row(address, ms((System.nanoTime() - start) / 1e6),
						ex.getMessage().replaceAll(".*: (\\d{3}) ", "$1 "), "", "", "");
				return;
			}
			times.add((System.nanoTime() - start) / 1e6);
		}
		JsonNode answer = JsonMapper.shared().readTree(body);
		table.row(address, ms(times.get(0)), ms(times.subList(1, 4).stream().sorted().toList().get(1)),
				answer.has("rows") ? answer.get("rows").size() : answer.size(), body.length,
				answer.has("cut") ? answer.get("cut") : "");
	}

	private String address(JsonNode question, Driver driver) {
		List<String> values = new ArrayList<>();
		for (JsonNode parameter : question.get("parameters")) {
			String name = parameter.get("name").asString();
			if (parameter.has("kinds") && !parameter.get("kinds").isEmpty()) {
				String kind = parameter.get("kinds").get(0).asString();
				values.add(name + "=" + encoded(
						hub(driver, kind.equals("Entity") ? "Institution" : kind, OTHERS.contains(name) ? 1 : 0)));
			}
			else if (name.equals("text")) {
				values.add(name + "=" + encoded(hub(driver, "Institution", 0)));
			}
			else if (name.equals("passageIds")) {
				values.add(name + "=" + encoded(hub(driver, "Passage", 0)));
			}
			else if (!parameter.has("today")) {
				JsonNode example = parameter.get("example");
				values.add(name + "=" + encoded(example.isArray() ? example.get(0).asString() : example.asString()));
			}
		}
		return "api/questions/" + question.get("name").asString() + "?" + String.join("&", values);
	}

	/** The id of one of the two entities of a kind with the most relationships. */
	private String hub(Driver driver, String kind, int which) {
		List<String> ids = this.hubs.computeIfAbsent(kind, (each) -> driver
			.executableQuery(
					"MATCH (n:%s) RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id LIMIT 2".formatted(each))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList());
		return (ids.size() > which) ? ids.get(which) : "none-of-this-kind";
	}

	private static JsonNode json(URI service, String address) throws IOException {
		return JsonMapper.shared().readTree(Http.get(service.resolve(address), Map.of()).body());
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static String ms(double milliseconds) {
		return String.format(Locale.ROOT, "%.1f", milliseconds);
	}

}
