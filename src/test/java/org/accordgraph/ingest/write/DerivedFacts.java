package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.ingest.ImportedGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;

/**
 * Compares the derived relationships and properties of a graph with those that the rules
 * of {@code cypher/derive} compute from all of its facts.
 */
public final class DerivedFacts {

	private static final String DERIVED = """
			MATCH (from)-[fact]->(to)
			WHERE fact.rule IS NOT NULL
			RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties
			""";

	/** The properties that rules compute, with the labels that have them. */
	private static final Map<String, List<String>> COMPUTED = Map.of(
			"Project|Programme|Facility|Commitment|Deliverable|Agreement",
			List.of("status", "statusStatus", "statusAsOf", "statusAsOfStatus", "statusPeriodStart", "statusPeriodEnd",
					"statusText", "statusPart"),
			"Agreement", List.of("shortName", "shortNameEn"), "Commitment",
			List.of("fulfilment", "fulfilmentRule", "fulfilmentAsOf", "fulfilmentSteps"), "Target",
			List.of("attainment", "attainedValue", "attainedAsOf", "missingFigureOf", "figuresNeededOf"),
			"StatusReport", List.of("day", "knownOn", "precedence"));

	private DerivedFacts() {
	}

	/** The differences, as lines; the graph stays as it is. */
	public static List<String> difference(Driver driver, CypherFolder folder) {
		try (Session session = driver.session(); Transaction tx = session.beginTransaction()) {
			List<String> now = read(tx);
			tx.run("MATCH ()-[fact]->() WHERE fact.rule IS NOT NULL DELETE fact").consume();
			COMPUTED.forEach(
					(labels, names) -> tx
						.run("MATCH (node:%s) REMOVE %s".formatted(labels,
								names.stream().map("node."::concat).collect(Collectors.joining(", "))))
						.consume());
			for (CypherStatement rule : folder.files("derive/*.cypher")
				.stream()
				.flatMap((file) -> file.statements().stream())
				.toList()) {
				tx.run(rule.text()).consume();
			}
			List<String> fresh = read(tx);
			tx.rollback();
			List<String> difference = new ArrayList<>(ImportedGraph.difference(fresh, now));
			if (now.size() != fresh.size()) {
				difference.add(now.size() + " derived relationships instead of " + fresh.size());
			}
			return difference;
		}
	}

	private static List<String> read(SimpleQueryRunner tx) {
		List<String> facts = new ArrayList<>(tx.run(DERIVED)
			.list((row) -> row.get("from").asString() + " " + row.get("type").asString() + " "
					+ row.get("to").asString() + " " + new TreeMap<>(row.get("properties").asMap())));
		COMPUTED.forEach((labels,
				names) -> facts.addAll(tx
					.run("MATCH (node:%s) RETURN node.id AS id, node {%s} AS properties".formatted(labels,
							names.stream().map("."::concat).collect(Collectors.joining(", "))))
					.list((row) -> row.get("id").asString() + " " + new TreeMap<>(row.get("properties").asMap()))));
		return facts.stream().sorted().toList();
	}

}
