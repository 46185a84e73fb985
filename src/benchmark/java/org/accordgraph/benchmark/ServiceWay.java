package org.accordgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service, over HTTP. */
final class ServiceWay implements Answers {

	/** As many rows as it tells unless it is asked for another number. */
	static final int ROWS = 1000;

	private final URI service;

	private final String name;

	/** What is added to an address. */
	private final String parts;

	private ServiceWay(URI service, String name, String parts) {
		this.service = service;
		this.name = name;
		this.parts = parts;
	}

	/** Whole answers, with their graphs, positions of passages and links. */
	static ServiceWay whole(URI service) {
		return new ServiceWay(service, "service", "");
	}

	/** The rows alone, which is what other ways return. */
	static ServiceWay rows(URI service) {
		return new ServiceWay(service, "service, rows", "&parts=rows");
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public int ask(Asked asked, Map<String, Object> values) throws IOException {
		return get(asked.address(values) + this.parts).body().length;
	}

	@Override
	public JsonNode rows(Asked asked, Map<String, Object> values, int limit) throws IOException {
		return JsonMapper.shared()
			.readTree(get(asked.address(values) + this.parts + "&limit=" + limit).body())
			.get("rows");
	}

	Http.Answer get(String address) throws IOException {
		return Http.get(this.service.resolve(address), Map.of());
	}

	/** Asks whether an answer is still as it was. */
	Http.Answer getAgain(String address, String tag) throws IOException {
		return Http.get(this.service.resolve(address), Map.of("If-None-Match", tag));
	}

}
