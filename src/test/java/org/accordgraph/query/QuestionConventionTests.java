package org.accordgraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.database.load.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The conventions of the catalogue; each question is run with its example values. */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionConventionTests {

	private static final int MOST_PASSAGES = 100;

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	/**
	 * These columns contain words of the source, or all names at once, and have no
	 * English counterpart.
	 */
	private static final Set<String> OF_THE_SOURCE = Set.of("words", "statusText", "timeText", "valueText", "unit",
			"titleType", "aliases", "matches", "told");

	@Autowired
	CypherFolder folder;

	@Autowired
	Questions questions;

	@Autowired
	QuestionRunner runner;

	@Autowired
	Sessions sessions;

	List<String> paths() {
		return this.folder.files("questions/*/*.cypher")
			.stream()
			.map((file) -> file.name().replaceAll("^questions/|\\.cypher$", ""))
			.toList();
	}

	@Test
	void isOneFileForTableAndGraph() {
		assertThat(paths()).hasSize(78).noneMatch((path) -> path.endsWith("-picture"));
		assertThat(paths()).filteredOn((path) -> question(path).isDrawn()).hasSizeGreaterThanOrEqualTo(29);
	}

	@ParameterizedTest
	@MethodSource("paths")
	void leavesTheLimitToTheRequest(String path) {
		assertThat(TopLevelClauses.code(text(path))).doesNotContainPattern("(?i)(?<![.:\\w])(LIMIT|SKIP|OFFSET)\\b");
	}

	@ParameterizedTest
	@MethodSource("paths")
	void declaresTheParametersThatItUses(String path) {
		assertThat(question(path).file().examples().keySet())
			.containsExactlyInAnyOrderElementsOf(CypherText.parametersOf(text(path)));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void asksInBothLanguages(String path) {
		QuestionFile file = question(path).file();
		assertThat(file.title()).endsWith("?").doesNotContainPattern(HAN);
		assertThat(file.titleZh()).endsWith("？").containsPattern(HAN);
		assertThat(file.description()).isNotBlank().doesNotStartWith(file.titleZh());
	}

	@ParameterizedTest
	@MethodSource("paths")
	void isAskedInWordsOfBothLanguages(String path) {
		assertThat(question(path).file().triggers()).extracting((trigger) -> HAN.matcher(trigger.toString()).find())
			.contains(true, false);
		assertThat(question(path).file().description()).doesNotContain("triggers:");
	}

	@ParameterizedTest
	@MethodSource("paths")
	void namesInBothLanguages(String path) {
		List<String> columns = question(path).columns();
		for (int i = 0; i < columns.size(); i++) {
			String column = columns.get(i);
			String next = (i + 1 < columns.size()) ? columns.get(i + 1) : "";
			if (column.endsWith("Name") || column.endsWith("Names") || column.toLowerCase().endsWith("statement")) {
				assertThat(next).as("behind " + column).isEqualTo(column + "En");
			}
			if (column.endsWith("En")) {
				assertThat((i > 0) ? columns.get(i - 1) : "").as("before " + column)
					.isEqualTo(column.substring(0, column.length() - 2));
			}
		}
		assertThat(rows(path)).allSatisfy((row) -> row.forEach((column, value) -> {
			if (HAN.matcher(String.valueOf(value)).find() && !OF_THE_SOURCE.contains(column)) {
				assertThat(columns).as(column + " holds " + value).contains(column + "En");
			}
			if (value instanceof Collection<?> names && row.get(column + "En") instanceof Collection<?> english) {
				assertThat(english).as(column + "En").hasSameSizeAs(names);
			}
		}));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void hasPlainCells(String path) {
		assertThat(rows(path)).allSatisfy((row) -> row.forEach((column, value) -> {
			List<?> values = (value instanceof List<?> list) ? list : Stream.ofNullable(value).toList();
			assertThat(values).as(column)
				.allMatch((each) -> each instanceof String || each instanceof Number || each instanceof Boolean
						|| each instanceof LocalDate || each == null);
			if (column.equals("kind")) {
				assertThat(value).as(column)
					.satisfiesAnyOf((kind) -> assertThat(kind).isNull(),
							(kind) -> assertThat((String) kind).matches("\\w+"));
			}
		}));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void namesTheFirstHundredPassagesAndCountsThem(String path) {
		assertThat(rows(path).isEmpty()).isEqualTo(LaterQuestions.ALL.contains(path));
		assertThat(rows(path)).allSatisfy((row) -> {
			List<?> evidence = (List<?>) row.get("evidence");
			assertThat(evidence).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_PASSAGES).doesNotContainNull();
			if (row.get("evidenceCount") instanceof Long count) {
				assertThat(evidence).hasSize((int) Math.min(count, MOST_PASSAGES)).doesNotHaveDuplicates();
			}
		});
	}

	/**
	 * Without a total order, rows could change places, and a limit could cut different
	 * ones.
	 */
	@ParameterizedTest
	@MethodSource("paths")
	void hasATotalOrder(String path) {
		SortedReturn returned = SortedReturn.of(text(path));
		try (Session session = this.sessions.reading()) {
			List<List<Object>> keys = session.run(returned.withKeys(), question(path).examples())
				.list((row) -> returned.keyNames().stream().map((key) -> (Object) row.get(key)).toList());
			assertThat(keys.isEmpty()).isEqualTo(LaterQuestions.ALL.contains(path));
			assertThat(keys).doesNotHaveDuplicates();
		}
	}

	/**
	 * The tenth task comes after the ninth, which sorting by id alone does not achieve.
	 */
	@ParameterizedTest
	@MethodSource("paths")
	void sortsCommitmentsByTheirPlaceInTheList(String path) {
		List<String> keys = SortedReturn.of(text(path)).keys();
		int byId = keys.indexOf("commitmentId");
		if (byId >= 0 && !keys.subList(0, byId).contains("deliverableId")) {
			assertThat(keys.subList(0, byId)).anyMatch((key) -> key.endsWith("rdinal"));
		}
		assertThat(rows(path)).allSatisfy((row) -> {
			if (row.get("commitmentIds") instanceof List<?> ids) {
				assertThat(ids).extracting((id) -> ((String) id).replaceAll("(?<=\\.)(\\d)(?=\\.|$)", "0$1"))
					.isSorted();
			}
		});
	}

	private List<Map<String, Object>> rows(String path) {
		Question question = question(path);
		return this.runner.ask(question, question.examples(), AnswerRequest.LARGEST_LIMIT).rows();
	}

	private String text(String path) {
		return question(path).file().file().text();
	}

	private Question question(String path) {
		return this.questions.find(path).orElseThrow();
	}

	/**
	 * The last RETURN of a statement, and its order.
	 *
	 * @param head the statement before ORDER BY
	 * @param items the returned expressions, by alias
	 * @param keys the sort keys
	 */
	private record SortedReturn(String head, Map<String, String> items, List<String> keys) {

		private static final Pattern RETURN = Pattern.compile("(?m)^RETURN( DISTINCT)?\\s");

		static SortedReturn of(String text) {
			String code = TopLevelClauses.code(text);
			int returned = RETURN.matcher(code).results().mapToInt(MatchResult::end).max().orElseThrow();
			int order = code.lastIndexOf("\nORDER BY");
			assertThat(order).as("ORDER BY behind the last RETURN").isGreaterThan(returned);
			Map<String, String> items = new LinkedHashMap<>();
			for (String item : split(text, code, returned, order)) {
				int as = item.lastIndexOf(" AS ");
				items.put((as < 0) ? item : item.substring(as + 4), (as < 0) ? item : item.substring(0, as));
			}
			List<String> keys = split(text, code, order + "\nORDER BY".length(), text.length()).stream()
				.map((key) -> key.replaceAll("\\s+(ASC|DESC)$", ""))
				.toList();
			return new SortedReturn(text.substring(0, order), items, keys);
		}

		private static List<String> split(String text, String code, int from, int to) {
			List<String> parts = new ArrayList<>();
			int start = from;
			for (int i = from; i <= to; i++) {
				if (i == to || code.charAt(i) == ',') {
					parts.add(text.substring(start, i).strip());
					start = i + 1;
				}
			}
			return parts.stream().filter((part) -> !part.isEmpty()).toList();
		}

		List<String> keyNames() {
			return Stream.iterate(0, (i) -> i + 1).limit(this.keys.size()).map((i) -> "sortKey" + i).toList();
		}

		/**
		 * Returns a statement that also returns the keys, with aliases replaced by their
		 * expressions.
		 */
		String withKeys() {
			StringBuilder statement = new StringBuilder(this.head);
			for (int i = 0; i < this.keys.size(); i++) {
				String key = Pattern.compile("(?<![.\\w$'])[a-z]\\w*(?![\\w('])")
					.matcher(this.keys.get(i))
					.replaceAll((name) -> Matcher
						.quoteReplacement(Objects.requireNonNullElse(standsFor(name.group()), name.group())));
				statement.append(",\n  (").append(key).append(") AS sortKey").append(i);
			}
			return statement.append('\n').toString();
		}

		private String standsFor(String alias) {
			String item = this.items.get(alias);
			return (item == null || item.equals(alias)) ? null : "(" + item + ")";
		}

	}

}
