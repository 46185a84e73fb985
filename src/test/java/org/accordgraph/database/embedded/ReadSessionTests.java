package org.accordgraph.database.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Operations that are possible in a read session, and those that are in no session. */
@AccordTest
class ReadSessionTests {

	@Autowired
	Sessions sessions;

	@Autowired
	Driver driver;

	@Autowired
	Neo4jConnectionDetails database;

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:Hostile)", "MERGE (:Hostile)", "MATCH (n:Agreement) SET n.name = ''",
			"MATCH (n:Agreement) SET n:Hostile", "MATCH (n:Agreement) REMOVE n.name",
			"MATCH (n:Agreement) DETACH DELETE n", "MATCH (a:City), (b:City) CREATE (a)-[:HOSTILE]->(b)",
			"FOREACH (i IN [1] | CREATE (:Hostile))", "MATCH (n:Agreement) CALL (n) { DETACH DELETE n }",
			"UNWIND [1] AS i CALL (i) { CREATE (:Hostile) } IN TRANSACTIONS",
			"CREATE INDEX hostile IF NOT EXISTS FOR (n:Hostile) ON (n.id)",
			"CREATE CONSTRAINT hostile IF NOT EXISTS FOR (n:Hostile) REQUIRE n.id IS UNIQUE",
			"DROP CONSTRAINT agreement_id_unique IF EXISTS", "CALL db.createLabel('Hostile')",
			"CALL db.createProperty('hostile')", "CALL db.createRelationshipType('HOSTILE')",
			"CREATE USER hostile SET PASSWORD 'hostile-hostile'", "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
			"DROP USER neo4j", "CREATE DATABASE hostile", "STOP DATABASE neo4j", "DROP DATABASE neo4j" })
	void writesNothing(String statement) {
		try (Session session = this.sessions.reading()) {
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> session.run(statement).consume());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/hostname", "file:/etc/hostname", "file:///neo4j-password",
			"http://127.0.0.1:1/x", "https://127.0.0.1:1/x", "http://localhost:1/x", "http://[::1]:1/x",
			"ftp://127.0.0.1:1/x", "http://0.0.0.0:1/x", "http://10.0.0.1:1/x", "jar:file:/tmp/x.jar!/x" })
	void readsNeitherFilesNorOtherMachinesWhateverTheSession(String address) {
		for (AccessMode mode : AccessMode.values()) {
			try (Session session = this.driver.session(SessionConfig.builder().withDefaultAccessMode(mode).build())) {
				assertThatExceptionOfType(Neo4jException.class)
					.isThrownBy(() -> session.run("LOAD CSV FROM '" + address + "' AS row RETURN count(row)").consume())
					.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("Connection refused")
						.doesNotContain("timed out")
						.satisfiesAnyOf((message) -> assertThat(message).contains("block"),
								(message) -> assertThat(message).contains("allow_csv_import_from_file_urls"),
								(message) -> assertThat(message).contains("nvalid URL")));
			}
		}
	}

	@Test
	void readsTheGraphItsSchemaAndWhoIsThere() {
		try (Session session = this.sessions.reading()) {
			assertThat(session.run("MATCH (n:Agreement) RETURN count(n) AS count").single().get("count").asInt())
				.isEqualTo(5);
			for (String statement : List.of("SHOW INDEXES", "SHOW CONSTRAINTS", "SHOW PROCEDURES", "SHOW FUNCTIONS",
					"SHOW USERS", "CALL db.labels()", "CALL dbms.components()")) {
				assertThat(session.run(statement).list()).as(statement).isNotEmpty();
			}
		}
	}

	@Test
	void callsWhatNeo4jItselfBringsAndNothingElse() {
		try (Session session = this.sessions.reading()) {
			assertThat(names(session, "SHOW PROCEDURES YIELD name")).containsExactlyInAnyOrder("""
					db.awaitIndex db.awaitIndexes db.clearQueryCaches db.create.setNodeVectorProperty \
					db.create.setRelationshipVectorProperty db.create.setVectorProperty db.createLabel \
					db.createProperty db.createRelationshipType \
					db.index.fulltext.awaitEventuallyConsistentIndexRefresh \
					db.index.fulltext.listAvailableAnalyzers db.index.fulltext.queryNodes \
					db.index.fulltext.queryRelationships db.index.vector.createNodeIndex \
					db.index.vector.queryNodes db.index.vector.queryRelationships db.info db.labels db.ping \
					db.prepareForReplanning db.propertyKeys db.relationshipTypes db.resampleIndex \
					db.resampleOutdatedIndexes db.schema.nodeTypeProperties db.schema.relTypeProperties \
					db.schema.visualization db.stats.clear db.stats.collect db.stats.retrieve \
					db.stats.retrieveAllAnonymized db.stats.status db.stats.stop \
					dbms.cluster.routing.getRoutingTable dbms.components dbms.info dbms.killConnection \
					dbms.killConnections dbms.listCapabilities dbms.listConfig dbms.listConnections \
					dbms.queryJmx dbms.routing.getRoutingTable dbms.showCurrentUser dbms.upgrade \
					dbms.upgradeStatus tx.getMetaData tx.setMetaData""".split("\\s+"));
			assertThat(names(session, "SHOW USER DEFINED FUNCTIONS YIELD name")).isEmpty();
		}
	}

	@Test
	void isHeldWithinLimits() {
		try (Session session = this.sessions.reading()) {
			Map<String, String> settings = new HashMap<>();
			session.run("SHOW SETTINGS YIELD name, value")
				.forEachRemaining((row) -> settings.put(row.get("name").asString(), row.get("value").asString()));
			assertThat(settings).containsEntry("dbms.security.allow_csv_import_from_file_urls", "false")
				.containsEntry("dbms.security.auth_enabled", "true")
				.containsEntry("dbms.security.procedures.allowlist", "")
				.containsEntry("dbms.security.procedures.unrestricted", "")
				.containsEntry("db.transaction.timeout", "5m");
			assertThat(settings.get("server.bolt.listen_address")).startsWith("127.0.0.1:");
			assertThat(settings.get("db.memory.transaction.max")).isNotEqualTo("0B");
			assertThat(Path.of(settings.get("server.directories.plugins"))).doesNotExist();
		}
	}

	@Test
	void takesAPartOfTheHeapButEnoughForASmallDataset() {
		assertThat(QueryRestrictions.share(6L << 30, 3)).isEqualTo(2L << 30);
		assertThat(QueryRestrictions.share(64L << 20, 3)).isEqualTo(64L << 20);
	}

	@Test
	void letsNobodyInWithoutThePassword() {
		try (Driver stranger = GraphDatabase.driver(this.database.getUri(), AuthTokens.basic("neo4j", "neo4j-neo4j"));
				Driver nobody = GraphDatabase.driver(this.database.getUri(), AuthTokens.none())) {
			assertThatExceptionOfType(SecurityException.class).isThrownBy(stranger::verifyConnectivity);
			assertThatExceptionOfType(SecurityException.class).isThrownBy(nobody::verifyConnectivity);
		}
	}

	private static List<String> names(Session session, String statement) {
		return session.run(statement).list((row) -> row.get("name").asString());
	}

}
