package org.accordgraph.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the graph of a statement may be left out, and where its rows would change. */
class PathColumnTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true,
			textBlock = """
							MATCH path = (a) RETURN a.id AS id, path              | MATCH path = (a) RETURN a.id AS id, CASE WHEN $drawn THEN path END AS path
							MATCH path = (a) RETURN path, a.id AS id ORDER BY id  | MATCH path = (a) RETURN CASE WHEN $drawn THEN path END AS path, a.id AS id ORDER BY id
							MATCH p = (a) RETURN [p, p] AS path, 1 AS one         | MATCH p = (a) RETURN CASE WHEN $drawn THEN [p, p] END AS path, 1 AS one
							MATCH p = (a) RETURN 1 AS one, [p] + q as path        | MATCH p = (a) RETURN 1 AS one, CASE WHEN $drawn THEN [p] + q END AS path
							RETURN path, duration.inDays(a, b).days AS days       | RETURN CASE WHEN $drawn THEN path END AS path, duration.inDays(a, b).days AS days
					RETURN COLLECT { MATCH path = (a) RETURN path } AS path | RETURN CASE WHEN $drawn THEN COLLECT { MATCH path = (a) RETURN path } END AS path
							""")
	void isLeftOutIfNobodyAsksForIt(String statement, String expected) {
		assertThat(PathColumn.onRequest(statement).replaceAll("\\s+", " ")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MATCH path = (a) RETURN DISTINCT a.id AS id, path
			MATCH path = (a) RETURN path, count(*) AS n
			MATCH path = (a) RETURN path, size(collect(a)) AS n
			MATCH path = (a) RETURN path, some.extension(a) AS n
			MATCH path = (a) RETURN a.id AS id, path ORDER BY length(path)
			MATCH (a) RETURN a.id AS id, a.path AS way
			MATCH (a) RETURN a.path
			MATCH (a) RETURN 'x AS path' AS id
			""")
	void staysIfTheRowsDependOnItOrThereIsNone(String statement) {
		assertThat(PathColumn.onRequest(statement)).isEqualTo(statement);
	}

	@Test
	void keepsCommentsWhereTheyAre() {
		assertThat(PathColumn.onRequest("RETURN 1 AS one, // first, path\n  [p] // the graph\n  AS path // last\n"))
			.isEqualTo("""
					RETURN 1 AS one, CASE WHEN $drawn THEN  // first, path
					  [p] // the graph
					   END AS path // last
					""");
	}

}
