package org.accordgraph.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.accordgraph.form.Column;
import org.accordgraph.form.Place;

/**
 * The relationships that a document stated before, less those that it states again.
 */
final class FormerFacts {

	private final Set<String> keys = new HashSet<>();

	/** By what they begin or end at. */
	private final Map<String, Set<String>> byEnd = new HashMap<>();

	void add(String key) {
		this.keys.add(key);
		String[] parts = key.split(" ");
		this.byEnd.computeIfAbsent(parts[0], (end) -> new HashSet<>()).add(key);
		this.byEnd.computeIfAbsent(parts[2], (end) -> new HashSet<>()).add(key);
	}

	void remove(String key) {
		this.keys.remove(key);
	}

	Set<String> left() {
		return Set.copyOf(this.keys);
	}

	/** Whether one of those that are left was stated by a row of this thing. */
	boolean hasOf(StagedRow row) {
		String id = row.text("id");
		for (String key : this.byEnd.getOrDefault(id, Set.of())) {
			String[] parts = key.split(" ");
			if (this.keys.contains(key) && row.table()
				.columns()
				.stream()
				.anyMatch((column) -> isOf(column, parts[1]) && parts[isOut(column) ? 0 : 2].equals(id))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOf(Column column, String type) {
		return column.isLink() && column.place().name().equals(type);
	}

	private static boolean isOut(Column column) {
		return column.place().kind() == Place.Kind.OUT;
	}

}
