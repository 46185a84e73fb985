package org.accordgraph.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was added, removed and changed between two answers. */
class DifferenceTests {

	@Test
	void matchesRowsByTheirIds() {
		Difference difference = Difference.between(List.of(row("a", "x", "1"), row("b", "x", "2"), row("c", "x", "3")),
				List.of(row("d", "x", "4"), row("c", "x", "3"), row("b", "x", "5")));
		assertThat(difference.matchedBy()).containsExactly("commitmentId", "bodyId");
		assertThat(difference.added()).containsExactly(row("d", "x", "4"));
		assertThat(difference.removed()).containsExactly(row("a", "x", "1"));
		assertThat(difference.changed()).singleElement().satisfies((changed) -> {
			assertThat(changed.columns()).containsExactly("state");
			assertThat(changed.before()).isEqualTo(row("b", "x", "2"));
			assertThat(changed.after()).isEqualTo(row("b", "x", "5"));
		});
	}

	@Test
	void comparesRowsThatShareAnIdAsAWhole() {
		Difference difference = Difference.between(List.of(row("a", "x", "1"), row("a", "x", "2"), row("a", "x", "2")),
				List.of(row("a", "x", "2"), row("a", "x", "3")));
		assertThat(difference.changed()).isEmpty();
		assertThat(difference.removed()).containsExactly(row("a", "x", "1"), row("a", "x", "2"));
		assertThat(difference.added()).containsExactly(row("a", "x", "3"));
	}

	@Test
	void comparesRowsWithoutIdsAsAWhole() {
		Difference difference = Difference.between(List.of(Map.of("n", 1)), List.of(Map.of("n", 2)));
		assertThat(difference.matchedBy()).isEmpty();
		assertThat(difference.removed()).containsExactly(Map.of("n", 1));
		assertThat(difference.added()).containsExactly(Map.of("n", 2));
	}

	/**
	 * Whatever the answers are, the difference leads from the first to the second, and
	 * their order does not matter.
	 */
	@Test
	void leadsFromOneAnswerToTheOther() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			List<Map<String, Object>> before = rows(random);
			List<Map<String, Object>> after = rows(random);
			Difference difference = Difference.between(before, after);
			List<Map<String, Object>> made = new ArrayList<>(before);
			difference.removed().forEach((row) -> assertThat(made.remove(row)).isTrue());
			difference.changed().forEach((row) -> {
				assertThat(made.remove(row.before())).isTrue();
				assertThat(row.columns()).isNotEmpty();
				made.add(row.after());
			});
			made.addAll(difference.added());
			assertThat(made).containsExactlyInAnyOrderElementsOf(after);
			Collections.shuffle(before, random);
			assertThat(Difference.between(before, before).isEmpty()).isTrue();
			assertThat(Difference.between(before, after).changed())
				.containsExactlyInAnyOrderElementsOf(difference.changed());
		}
	}

	private static List<Map<String, Object>> rows(Random random) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = random.nextInt(6); i > 0; i--) {
			rows.add(row("c" + random.nextInt(4), "b" + random.nextInt(2), "s" + random.nextInt(2)));
		}
		return rows;
	}

	private static Map<String, Object> row(String commitment, String body, String state) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("commitmentId", commitment);
		row.put("bodyId", body);
		row.put("state", state);
		row.put("evidence", List.of("p"));
		return row;
	}

}
