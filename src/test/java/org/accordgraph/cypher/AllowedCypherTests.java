package org.accordgraph.cypher;

import java.util.stream.Stream;

import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Restrictions on an operator's own file, which runs with the permissions of the service.
 */
class AllowedCypherTests {

	@ParameterizedTest
	@ValueSource(strings = { "CALL dbms.listConfig() YIELD name RETURN name", "CALL db.labels",
			"MATCH (n)\ncall apoc.export.csv.all('x', {}) YIELD file RETURN n", "CALL `dbms`.`listConfig`() YIELD name",
			"CALL /* here */ dbms.components()", "C\\u0041LL dbms.components()", "RETURN 'a\\u0027 CALL dbms.x() //'",
			"LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "load\n csv with headers from $x as row return row",
			"LOA\\uu0044 CSV FROM 'x' AS r RETURN r", "SHOW TRANSACTIONS", "  // why\nSHOW USERS YIELD user",
			"SHOW SETTINGS", "TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "USE system SHOW USERS",
			"CYPHER runtime=slotted SHOW USERS", "EXPLAIN SHOW USERS", "ALTER USER neo4j SET PASSWORD 'x'",
			"CREATE USER eve SET PASSWORD 'x'", "create or replace user eve set password 'x'",
			"CALL db.clearQueryCaches()", "CALL DBMS.queryJmx('*:*')", "OPTIONAL CALL dbms.components()",
			"MATCH (n) CALL (n) { CALL dbms.listConfig() YIELD name RETURN name } RETURN name",
			"MATCH (n) CALL { WITH n CALL db . labels() YIELD label RETURN label } RETURN label",
			"CALL db.`clearQueryCaches`()", "CALL `db`.clearQueryCaches()", "CALL db/* x */.clearQueryCaches()",
			"CALL db.index.fulltext.queryNodes . other()", "\\u0043ALL db.labels()", "\\uu0043\\u0041LL db.labels()",
			"RETURN 1 AS `a\\\\u0060` CALL dbms.listConfig() YIELD name AS `b`", "CALL\u00a0dbms.components()",
			"LOAD\u00a0CSV FROM 'x' AS row RETURN row", "PROFILE LOAD CSV FROM 'x' AS row RETURN row",
			"EXPLAIN LOAD CSV FROM 'x' AS row RETURN row", "LOAD /* x */ CSV FROM 'x' AS row RETURN row",
			"MATCH (n) CALL (n) { LOAD CSV FROM 'x' AS row RETURN row } RETURN row", "// why\rSHOW USERS",
			"SHOW\u2003USERS", "show settings YIELD name", "SHOW CURRENT USER", "SHOW ALL ROLES WITH USERS",
			"SHOW HOME DATABASE", "SHOW DEFAULT\n DATABASE", "SHOW USER eve PRIVILEGES", "SHOW INDEXES",
			"CYPHER\n5\nSHOW USERS", "CYPHER 25 SHOW USERS", "cypher 5 runtime = slotted planner=cost\nSHOW USERS",
			"PROFILE SHOW USERS", "EXPLAIN CYPHER 5 SHOW USERS", "EXPLAIN PROFILE SHOW USERS",
			"SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id",
			"UNWIND [1] AS one SHOW TRANSACTIONS YIELD database", "TERMINATE TRANSACTION 'x'",
			"USE system MATCH (n) RETURN n", "MATCH (n) CALL (n) { USE other MATCH (m) RETURN m } RETURN m",
			"RETURN 1 AS a UNION USE other RETURN 2 AS a", "RETURN 1 AS a UNION ALL USE other RETURN 2 AS a",
			"USE graph.byName($x) RETURN 1", "CREATE DATABASE other", "CREATE COMPOSITE DATABASE other",
			"CREATE OR REPLACE DATABASE other", "CREATE ALIAS a FOR DATABASE neo4j", "CREATE ROLE r", "DROP USER eve",
			"DROP ROLE r", "DROP ALIAS a FOR DATABASE", "DROP SERVER 'x'", "RENAME USER a TO b", "START DATABASE neo4j",
			"DENY READ {*} ON GRAPH * TO r", "REVOKE ROLE r FROM a", "ENABLE SERVER 'x'",
			"ALTER DATABASE neo4j SET ACCESS READ ONLY", "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
			"MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS",
			"MATCH (n) CALL (n) { SET n.x = 1 } IN 10 TRANSACTIONS OF 5 ROWS",
			"MATCH (n) CALL (n) { SET n.x = 1 }\nIN $n CONCURRENT\nTRANSACTIONS", "DROP DATABASE neo4j IF EXISTS",
			"RETURN 1; GRANT ROLE admin TO eve", "STOP DATABASE neo4j" })
	void mayNot(String text) {
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> require(text))
			.withMessageMatching("questions/a/b\\.cypher, line [1-3]: .+, which no file may do: .+\\.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (n) CALL (n) { RETURN 1 AS one } RETURN one",
			"MATCH (n) CALL { RETURN 1 AS one } RETURN one",
			"CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node RETURN node",
			"// SHOW USERS\nRETURN 'CALL dbms.x()' AS text", "MATCH (show:Project) RETURN show.start AS stop",
			"CREATE CONSTRAINT x IF NOT EXISTS FOR (n:N) REQUIRE n.id IS UNIQUE", "DROP INDEX x IF EXISTS",
			"CREATE (user:User) SET user.x = 1", "MATCH (use:Use {show: 1}) WITH use AS terminate RETURN terminate",
			"RETURN {use: 1, show: 2} AS map UNION ALL RETURN {} AS map", "CYPHER 5 MATCH (n) RETURN n",
			"MATCH (n) WHERE n.id IN [1] RETURN n.transactions AS transactions",
			"CALL db.index.fulltext.queryNodes('a', 'b')\nYIELD node RETURN node", "RETURN 'C:\\\\users' AS text",
			"call db.awaitIndexes(300)", "MATCH (n) RETURN n.`CALL x` AS load, n.csv AS csv" })
	void may(String text) {
		assertThatNoException().isThrownBy(() -> require(text));
	}

	@Test
	void namesTheLine() {
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> require("// Who?\n\nMATCH (n)\nCALL dbms.x()"))
			.withMessageContaining("line 4: the procedure dbms.x is called");
	}

	@ParameterizedTest
	@MethodSource("builtIn")
	void theBuiltInFilesDoNothingOfIt(CypherFile file) {
		assertThatNoException().isThrownBy(() -> AllowedCypher.require(file));
	}

	static Stream<CypherFile> builtIn() {
		return new CypherFolder("file:cypher/").files("**/*.cypher").stream();
	}

	@Test
	void tellsAnExpressionFromMore() {
		assertThat(Stream.of("'MATCH'", "date('2021-12-18')", "[1, 2]", "{set: 1}.set + 1")
			.map(AllowedCypher::isExpression)).containsExactly(true, true, true, false);
		assertThat(Stream
			.of("1 AS x UNION CALL dbms.x() YIELD y RETURN y", "1; DROP DATABASE neo4j", "COUNT { MATCH (n) }",
					"1 AS a UNI\\u004fN RETURN 2")
			.map(AllowedCypher::isExpression)).containsOnly(false);
	}

	private static void require(String text) {
		AllowedCypher.require(new CypherFile("questions/a/b.cypher", text));
	}

}
