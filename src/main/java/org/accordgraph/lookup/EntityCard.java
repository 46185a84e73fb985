package org.accordgraph.lookup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entity with its properties, its evidence and a summary of its relationships.
 *
 * @param id its id
 * @param kind its main label
 * @param labels its labels except {@code Entity}, sorted
 * @param name its Chinese name; null for a passage
 * @param nameEn its English name
 * @param aliases its other names
 * @param properties its other properties, except lists; dates as {@code yyyy-mm-dd}
 * @param notStated the properties that the source does not state: those whose
 * {@code …Status} is NOT_STATED
 * @param evidence the ids of the passages that are its evidence, at most 100
 * @param relations the number of its relationships by type and direction, without
 * EVIDENCED_BY
 * @param links links to this entity, and to its neighbours in Neo4j Browser
 */
public record EntityCard(String id, String kind, Set<String> labels, @Nullable String name, @Nullable String nameEn,
		List<String> aliases, Map<String, Object> properties, List<String> notStated, List<String> evidence,
		List<Summary> relations, Links links) {

	/**
	 * The number of relationships of one type and direction.
	 *
	 * @param type the relationship type
	 * @param direction IN: from another entity to this one, OUT: from this one to another
	 * @param kinds their number by the kind of the other entity
	 * @param count their total number
	 * @param link the address of their list
	 */
	@Schema(name = "RelationSummary")
	public record Summary(String type, Direction direction, Map<String, Long> kinds, long count, String link) {

	}

	/**
	 * Links.
	 *
	 * @param self the address of this entity
	 * @param browser a link that opens its neighbours in Neo4j Browser
	 */
	@Schema(name = "EntityLinks")
	public record Links(String self, String browser) {

	}

}
