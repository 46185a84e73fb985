package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** Neo4j's own HTTP Query API. It tells all rows, where the service tells 1000. */
final class QueryApiWay implements Way {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI server;

	QueryApiWay(URI server) {
		this.server = server;
	}

	@Override
	public String name() {
		return "Query API";
	}

	@Override
	public int ask(Asked asked, Map<String, Object> values) throws IOException, InterruptedException {
		byte[] body = JsonMapper.shared()
			.writeValueAsBytes(Map.of("statement", asked.text(), "parameters", values, "accessMode", "READ"));
		HttpResponse<byte[]> answer = this.client.send(HttpRequest.newBuilder(this.server.resolve("db/neo4j/query/v2"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body))
			.build(), HttpResponse.BodyHandlers.ofByteArray());
		if (answer.statusCode() / 100 != 2) {
			throw new NotAnswered(asked.path(), answer.statusCode(), answer.body());
		}
		return answer.body().length;
	}

}
