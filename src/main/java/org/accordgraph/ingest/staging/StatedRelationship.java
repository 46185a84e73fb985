package org.accordgraph.ingest.staging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;

/**
 * A relationship as a row states it.
 *
 * @param row the row
 * @param from the id of its start
 * @param type its type
 * @param to the id of its end
 * @param properties its properties, without the document
 */
public record StatedRelationship(StagedRow row, String from, String type, String to, Map<String, Object> properties) {

	private static final Set<String> ORDERED = Set.of("CONTAINS", "HAS_PART");

	/** The relationships that a row states. */
	public static List<StatedRelationship> of(StagedRow row) {
		List<StatedRelationship> relationships = new ArrayList<>();
		if (row.table().isRelations()) {
			TemplateColumn from = row.table().column(StoredAs.Kind.FROM).orElseThrow();
			TemplateColumn to = row.table().column(StoredAs.Kind.TO).orElseThrow();
			relationships.add(new StatedRelationship(row, row.text(from.name()), typeOf(row), row.text(to.name()),
					StatedEntity.properties(row)));
			return relationships;
		}
		for (TemplateColumn column : row.table().columns()) {
			if (column.isLink()) {
				for (String other : row.texts(column)) {
					relationships.add(link(row, column.place(), other));
				}
			}
		}
		return relationships;
	}

	/** The type of the relationship that a row of a table of relations states. */
	public static String typeOf(StagedRow row) {
		return row.table()
			.column(StoredAs.Kind.TYPE)
			.map((column) -> row.text(column.name()))
			.orElse(row.table().type());
	}

	private static StatedRelationship link(StagedRow row, StoredAs place, String other) {
		boolean out = place.kind() == StoredAs.Kind.OUT;
		Map<String, Object> properties = new LinkedHashMap<>();
		if (ORDERED.contains(place.name())) {
			properties.put("ordinal", row.cell("ordinal"));
		}
		return new StatedRelationship(row, out ? row.text("id") : other, place.name(), out ? other : row.text("id"),
				properties);
	}

	/**
	 * The evidence that a relation gives its ends: the passages of a relation support the
	 * entities that it links, unless the document states these itself, or they are
	 * commitments of other documents.
	 * @param stated whether an entity needs no support by this relation
	 * @param supported the entities supported already; those supported now are added
	 */
	public List<StatedRelationship> support(Predicate<String> stated, Set<String> supported) {
		List<StatedRelationship> support = new ArrayList<>();
		if (this.row.table().isRelations() && this.properties.get("evidence") instanceof List<?> passages) {
			for (String end : List.of(this.from, this.to)) {
				if (!stated.test(end) && supported.add(end)) {
					passages.forEach((passage) -> support
						.add(new StatedRelationship(this.row, end, "EVIDENCED_BY", String.valueOf(passage), Map.of())));
				}
			}
		}
		return support;
	}

	/** Identifies it. */
	public RelationshipKey key() {
		return new RelationshipKey(this.from, this.type, this.to);
	}

}
