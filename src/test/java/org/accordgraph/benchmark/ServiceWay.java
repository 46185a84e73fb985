package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service, over HTTP. */
final class ServiceWay implements Way {

	/** As many rows as it tells unless it is asked for another number. */
	static final int ROWS = 1000;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI service;

	ServiceWay(URI service) {
		this.service = service;
	}

	@Override
	public String name() {
		return "service";
	}

	@Override
	public int ask(Asked asked, Map<String, Object> values) throws IOException, InterruptedException {
		return get(asked.address(values)).body().length;
	}

	/** The rows of an answer. */
	JsonNode rows(Asked asked, Map<String, Object> values, int limit) throws IOException, InterruptedException {
		return JsonMapper.shared().readTree(get(asked.address(values) + "&limit=" + limit).body()).get("rows");
	}

	HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.service.resolve(address));
		if (headers.length > 0) {
			request.headers(headers);
		}
		HttpResponse<byte[]> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		if (answer.statusCode() != 200 && answer.statusCode() != 304) {
			throw new NotAnswered(address, answer.statusCode(), answer.body());
		}
		return answer;
	}

}
