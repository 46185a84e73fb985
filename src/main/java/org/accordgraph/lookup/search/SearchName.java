package org.accordgraph.lookup.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The searchable forms of an entity's names, stored in a separate {@code :SearchName}
 * node so that the entity itself shows only facts from the source. The node refers to the
 * entity by its id and has no relationships, so that it is never a neighbour of an
 * entity.
 *
 * @param entity the id of the entity
 * @param forms the forms of its names
 * @param statements its statement in both languages; empty unless it is a commitment
 * @param figures the key of the figure that it states; empty unless it states one
 */
public record SearchName(String entity, NameForms forms, List<String> statements, List<String> figures) {

	/**
	 * Computes the forms of an entity.
	 * @param entity the properties of an entity
	 * @return empty if it has no name
	 */
	public static Optional<SearchName> of(Map<String, Object> entity) {
		if (!(entity.get("name") instanceof String name)) {
			return Optional.empty();
		}
		List<String> names = new ArrayList<>(List.of(name, text(entity, "nameEn")));
		if (entity.get("aliases") instanceof List<?> aliases) {
			aliases.forEach((alias) -> names.add(String.valueOf(alias)));
		}
		List<String> statements = List.of("statement", "statementEn")
			.stream()
			.map((property) -> text(entity, property))
			.filter((statement) -> !statement.isEmpty())
			.toList();
		return Optional.of(new SearchName(String.valueOf(entity.get("id")), NameForms.of(names), statements,
				Figure.of(entity).map(Figure::key).stream().toList()));
	}

	private static String text(Map<String, Object> entity, String property) {
		return String.valueOf(entity.getOrDefault(property, ""));
	}

	/**
	 * Returns the properties of the node; without {@code statements} or {@code figures}
	 * if there are none.
	 */
	public Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>(Map.of("entity", this.entity, "searchNames",
				this.forms.searchNames(), "pinyin", this.forms.pinyin(), "searchPinyin", this.forms.searchPinyin()));
		if (!this.statements.isEmpty()) {
			properties.put("statements", this.statements);
		}
		if (!this.figures.isEmpty()) {
			properties.put("figures", this.figures);
		}
		return properties;
	}

}
