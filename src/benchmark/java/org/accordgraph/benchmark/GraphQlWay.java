package org.accordgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code @neo4j/graphql}, over HTTP, with the queries of
 * {@code src/benchmark/resources/graphql}. They ask for the properties that the rows of a
 * question have. What GraphQL cannot do with them (group, sort by an entity beside,
 * count) is left to the client, and is done in the comparison only: no time is measured
 * for it.
 * <p>
 * Paths and neighbourhoods are not asked. A query names each step, so it can neither
 * follow whatever relationship there is nor stop at the shortest path or at an entity
 * with many relationships; Cypher in {@code @cypher} could, but would be the question
 * again.
 */
final class GraphQlWay implements Peer {

	/**
	 * An agreement of the country has seven tasks, of which projects fulfil one at the
	 * most: as many agreements suffice for a row. Only the benchmark knows that.
	 */
	private static final int ROWS_OF_AN_AGREEMENT = 6;

	private final GraphQlServer server;

	private final boolean hubs;

	private final Map<String, String> queries = new ConcurrentHashMap<>();

	/**
	 * Asks a server.
	 * @param server the server, which is closed with this
	 * @param hubs whether the country has bodies that do not count as partners, because
	 * they have too many relationships: a query cannot leave them out
	 */
	GraphQlWay(GraphQlServer server, boolean hubs) {
		this.server = server;
		this.hubs = hubs;
	}

	@Override
	public String name() {
		return "@neo4j/graphql";
	}

	@Override
	public boolean answers(Asked asked) {
		return Files.exists(GraphQlServer.SOURCES.resolve(asked.path() + ".graphql"))
				&& !(this.hubs && asked.path().equals("bodies/shared-partners"));
	}

	@Override
	public int ask(Asked asked, Map<String, Object> values) throws IOException {
		return post(asked, values, ServiceWay.ROWS + 1).length;
	}

	@Override
	public JsonNode rows(Asked asked, Map<String, Object> values, int limit) throws IOException {
		JsonNode answer = JsonMapper.shared().readTree(post(asked, values, limit));
		if (answer.has("errors")) {
			throw new IllegalStateException(asked.path() + ": " + answer.get("errors"));
		}
		return GraphQlRows.of(asked.path(), answer.get("data"), values);
	}

	private byte[] post(Asked asked, Map<String, Object> values, int limit) throws IOException {
		String query = this.queries.computeIfAbsent(asked.path(), GraphQlWay::read);
		Map<String, Object> variables = new HashMap<>(values);
		if (query.contains("$limit")) {
			variables.put("limit", limit);
		}
		if (query.contains("$agreements")) {
			variables.put("agreements", limit / ROWS_OF_AN_AGREEMENT + 1);
		}
		byte[] body = JsonMapper.shared().writeValueAsBytes(Map.of("query", query, "variables", variables));
		return Http.post(this.server.address(), body).body();
	}

	private static String read(String path) {
		try {
			return Files.readString(GraphQlServer.SOURCES.resolve(path + ".graphql"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** It nests what the service tells in rows. */
	@Override
	public boolean hasRowsOfTheService(Asked asked) {
		return false;
	}

	@Override
	public void close() {
		this.server.close();
	}

}
