package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.accordgraph.form.Column;
import org.accordgraph.form.Place;

/**
 * A relationship as a row states it.
 *
 * @param row the row
 * @param from the id of the thing where it begins
 * @param type its type
 * @param to the id of the thing where it ends
 * @param properties its properties, without the document
 */
record Fact(StagedRow row, String from, String type, String to, Map<String, Object> properties) {

	private static final Set<String> ORDERED = Set.of("CONTAINS", "HAS_PART");

	/** The relationships that a row states. */
	static List<Fact> of(StagedRow row) {
		List<Fact> facts = new ArrayList<>();
		if (row.table().isRelations()) {
			Column from = row.table().column(Place.Kind.FROM).orElseThrow();
			Column to = row.table().column(Place.Kind.TO).orElseThrow();
			String type = row.table()
				.column(Place.Kind.TYPE)
				.map((column) -> row.text(column.name()))
				.orElse(row.table().type());
			facts.add(new Fact(row, row.text(from.name()), type, row.text(to.name()), StatedThing.properties(row)));
			return facts;
		}
		for (Column column : row.table().columns()) {
			if (column.isLink()) {
				for (String other : row.texts(column)) {
					facts.add(link(row, column.place(), other));
				}
			}
		}
		return facts;
	}

	private static Fact link(StagedRow row, Place place, String other) {
		boolean out = place.kind() == Place.Kind.OUT;
		Map<String, Object> properties = new LinkedHashMap<>();
		if (ORDERED.contains(place.name())) {
			properties.put("ordinal", row.cell("ordinal"));
		}
		return new Fact(row, out ? row.text("id") : other, place.name(), out ? other : row.text("id"), properties);
	}

	/**
	 * Whatever a relation leads to rests on the document too, even if no row of the
	 * document states it. Not so a promise of another document: what is said of it rests
	 * on the relation.
	 * @param stated whether the document states a thing, or need not support it
	 * @param supported the things for which this was done already
	 */
	List<Fact> support(Predicate<String> stated, Set<String> supported) {
		List<Fact> support = new ArrayList<>();
		if (this.row.table().isRelations() && this.properties.get("evidence") instanceof List<?> passages) {
			for (String end : List.of(this.from, this.to)) {
				if (!stated.test(end) && supported.add(end)) {
					passages.forEach((passage) -> support
						.add(new Fact(this.row, end, "EVIDENCED_BY", String.valueOf(passage), Map.of())));
				}
			}
		}
		return support;
	}

	/** Tells it from others. */
	String key() {
		return key(this.from, this.type, this.to);
	}

	static String key(String from, String type, String to) {
		return from + " " + type + " " + to;
	}

}
