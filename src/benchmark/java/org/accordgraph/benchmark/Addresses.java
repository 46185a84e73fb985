package org.accordgraph.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the driver alone does not give. */
final class Addresses implements Way {

	private static final String ADDRESS = "address";

	/** As many items as a page has, and as many suggestions as come, unless asked for. */
	private static final int PAGE = 20;

	private static final int SUGGESTIONS = 8;

	/** More relations than that are told in the order of the store. */
	private static final int MOST_SORTED = 1000;

	private final ServiceWay service;

	private final Map<String, Function<RandomGenerator, Lookup>> lookups = new LinkedHashMap<>();

	Addresses(ServiceWay service, Country country, Measured measured) {
		this.service = service;
		// What any request costs the two sides of HTTP.
		this.lookups.put("liveness, which asks nothing", (any) -> new Lookup("actuator/health/liveness",
				(told) -> assertThat(told.get("status").asString()).isEqualTo("UP")));
		this.lookups.put("suggestions",
				(any) -> suggestions(country.bodyName(any.nextInt(country.bodies())).substring(0, 3)));
		this.lookups.put("a page of a hub's duties", (any) -> duties(measured.hub(any), measured));
		this.lookups.put("a page of a leaf's duties", (any) -> duties(measured.leaf(any), measured));
	}

	/** A seat has more bodies than are suggested, and the names of all begin with its. */
	private static Lookup suggestions(String typed) {
		return new Lookup("api/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
				(told) -> assertThat(told.valueStream().map((each) -> each.get("name").asString())).hasSize(SUGGESTIONS)
					.allMatch((name) -> name.startsWith(typed)));
	}

	private static Lookup duties(String bodyId, Measured measured) {
		return new Lookup("api/entities/" + bodyId + "/relations/HAS_DUTY", (told) -> {
			List<String> expected = measured.dutiesOf(bodyId);
			List<String> page = told.get("items").valueStream().map((each) -> each.get("to").asString()).toList();
			assertThat(told.get("page").get("totalElements").asInt()).isEqualTo(expected.size());
			if (expected.size() <= MOST_SORTED) {
				assertThat(page).isEqualTo(expected.stream().sorted().limit(PAGE).toList());
			}
			else {
				assertThat(page).hasSize(PAGE).doesNotHaveDuplicates().isSubsetOf(expected);
			}
		});
	}

	/** Compares what is told with what is known without a database. */
	void compare(RandomGenerator random, int times) throws Exception {
		for (Map.Entry<String, Function<RandomGenerator, Lookup>> each : this.lookups.entrySet()) {
			Collection<Lookup> compared = Comparison.different(() -> each.getValue().apply(random), Lookup::address,
					times);
			for (Lookup lookup : compared) {
				lookup.check().accept(JsonMapper.shared().readTree(this.service.get(lookup.address()).body()));
			}
			System.out.printf("Ask: %s: %d different answers compared: all as computed%n", each.getKey(),
					compared.size());
		}
	}

	Table measure(RandomGenerator random) throws Exception {
		Table table = new Table("What the driver alone does not give", ADDRESS, "50 / 90 / 99 %");
		for (Map.Entry<String, Function<RandomGenerator, Lookup>> each : this.lookups.entrySet()) {
			Asked asked = new Asked(each.getKey(), "", "",
					(any) -> Map.of(ADDRESS, each.getValue().apply(any).address()), null);
			Warming.of(asked, this);
			table.row(each.getKey(), OneClient.alone(asked, this, random));
		}
		return table;
	}

	@Override
	public String name() {
		return "service";
	}

	@Override
	public int ask(Asked asked, Map<String, Object> values) throws Exception {
		return this.service.get(String.valueOf(values.get(ADDRESS))).body().length;
	}

	/**
	 * What is asked where, and what has to come of it.
	 *
	 * @param address where
	 * @param check checks the answer
	 */
	private record Lookup(String address, Consumer<JsonNode> check) {

	}

}
