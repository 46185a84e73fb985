package org.accordgraph.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What the driver alone does not give.
 *
 * @param service the service
 */
record Addresses(ServiceWay service) implements Way {

	private static final String ADDRESS = "address";

	Table measure(Measured measured, Country country, RandomGenerator random) throws Exception {
		Table table = new Table("What the driver alone does not give", ADDRESS, "50 / 90 / 99 %");
		Map<String, Function<RandomGenerator, String>> addresses = new LinkedHashMap<>();
		// What any request costs the two sides of HTTP.
		addresses.put("liveness, which asks nothing", (any) -> "actuator/health/liveness");
		addresses.put("suggestions", (any) -> "api/suggest?q=" + URLEncoder
			.encode(country.bodyName(any.nextInt(country.bodies())).substring(0, 3), StandardCharsets.UTF_8));
		addresses.put("a page of a hub's duties", (any) -> "api/things/" + measured.hub(any) + "/relations/HAS_DUTY");
		addresses.put("a page of a leaf's duties", (any) -> "api/things/" + measured.leaf(any) + "/relations/HAS_DUTY");
		for (Map.Entry<String, Function<RandomGenerator, String>> each : addresses.entrySet()) {
			Asked asked = new Asked(each.getKey(), "", "", (any) -> Map.of(ADDRESS, each.getValue().apply(any)), null);
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

}
