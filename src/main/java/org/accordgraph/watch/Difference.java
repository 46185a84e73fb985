package org.accordgraph.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The difference between two answers to a question. Rows are matched by their key: the
 * columns whose names end in {@code Id}. Two rows that alone have a key are the same row,
 * which may have changed; where several rows of an answer share one, rows are compared as
 * a whole, and are only added or removed. The order of rows does not count.
 *
 * @param matchedBy the columns of the key; none if rows are compared as a whole
 * @param added rows of the second answer
 * @param removed rows of the first answer
 * @param changed rows of both
 */
record Difference(List<String> matchedBy, List<Map<String, Object>> added, List<Map<String, Object>> removed,
		List<ChangedRow> changed) {

	/**
	 * A row that has changed.
	 *
	 * @param columns the columns that differ
	 * @param before what it was
	 * @param after what it is
	 */
	record ChangedRow(List<String> columns, Map<String, Object> before, Map<String, Object> after) {

		static ChangedRow of(Map<String, Object> before, Map<String, Object> after) {
			Set<String> columns = new LinkedHashSet<>(before.keySet());
			columns.addAll(after.keySet());
			columns.removeIf((column) -> Objects.equals(before.get(column), after.get(column)));
			return new ChangedRow(List.copyOf(columns), before, after);
		}

	}

	static Difference between(List<Map<String, Object>> before, List<Map<String, Object>> after) {
		List<String> key = key(before, after);
		Map<List<Object>, List<Map<String, Object>>> was = byKey(before, key);
		Map<List<Object>, List<Map<String, Object>>> is = byKey(after, key);
		Difference difference = new Difference(key, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		Set<List<Object>> keys = new LinkedHashSet<>(was.keySet());
		keys.addAll(is.keySet());
		keys.forEach((each) -> difference.add(was.getOrDefault(each, List.of()), is.getOrDefault(each, List.of())));
		return difference;
	}

	private void add(List<Map<String, Object>> was, List<Map<String, Object>> is) {
		if (!this.matchedBy.isEmpty() && was.size() == 1 && is.size() == 1) {
			if (!was.equals(is)) {
				this.changed.add(ChangedRow.of(was.get(0), is.get(0)));
			}
			return;
		}
		this.removed.addAll(without(was, is));
		this.added.addAll(without(is, was));
	}

	/** The rows of one list that the other lacks, as often as it lacks them. */
	private static List<Map<String, Object>> without(List<Map<String, Object>> rows, List<Map<String, Object>> others) {
		Map<Map<String, Object>, Integer> left = new LinkedHashMap<>();
		others.forEach((row) -> left.merge(row, 1, Integer::sum));
		List<Map<String, Object>> lacking = new ArrayList<>();
		for (Map<String, Object> row : rows) {
			int there = left.getOrDefault(row, 0);
			if (there == 0) {
				lacking.add(row);
			}
			else {
				left.put(row, there - 1);
			}
		}
		return lacking;
	}

	private static List<String> key(List<Map<String, Object>> before, List<Map<String, Object>> after) {
		Collection<String> columns = !after.isEmpty() ? after.get(0).keySet()
				: !before.isEmpty() ? before.get(0).keySet() : List.of();
		return columns.stream().filter((column) -> column.endsWith("Id") || column.equals("id")).toList();
	}

	private static Map<List<Object>, List<Map<String, Object>>> byKey(List<Map<String, Object>> rows,
			List<String> key) {
		Map<List<Object>, List<Map<String, Object>>> byKey = new LinkedHashMap<>();
		rows.forEach((row) -> byKey
			.computeIfAbsent(
					key.stream().map((column) -> String.valueOf(row.get(column))).<Object>map((id) -> id).toList(),
					(each) -> new ArrayList<>())
			.add(row));
		return byKey;
	}

	boolean isEmpty() {
		return this.added.isEmpty() && this.removed.isEmpty() && this.changed.isEmpty();
	}

}
