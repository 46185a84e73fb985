package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** Neo4j's own HTTP Query API. It tells all rows, where the service tells 1000. */
final class QueryApiWay implements Way {

	private final URI server;

	QueryApiWay(URI server) {
		this.server = server;
	}

	@Override
	public String name() {
		return "Query API";
	}

	@Override
	public int ask(Asked asked, Map<String, Object> values) throws IOException {
		byte[] body = JsonMapper.shared()
			.writeValueAsBytes(Map.of("statement", asked.text(), "parameters", values, "accessMode", "READ"));
		return Http.post(this.server.resolve("db/neo4j/query/v2"), body).body().length;
	}

}
