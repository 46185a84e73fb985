package org.accordgraph.thing;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One thing: what it is, where that stands, and what it is related to.
 *
 * @param id its id
 * @param kind its main label
 * @param labels its labels but Entity, sorted
 * @param name its Chinese name; a passage has none
 * @param nameEn its English name
 * @param aliases its other names
 * @param properties whatever else it has, but lists; dates as {@code yyyy-mm-dd}
 * @param notStated the properties that the source does not tell: those whose
 * {@code …Status} is NOT_STATED
 * @param evidence the ids of the passages that tell of it, at most 100
 * @param relations its relations by type and direction, without EVIDENCED_BY
 * @param links this thing, and its surroundings in Neo4j Browser
 */
public record Card(String id, String kind, Set<String> labels, @Nullable String name, @Nullable String nameEn,
		List<String> aliases, Map<String, Object> properties, List<String> notStated, List<String> evidence,
		List<Summary> relations, Links links) {

	/**
	 * How many relations of one type and direction there are.
	 *
	 * @param type the relationship type
	 * @param direction IN from another thing to this one, OUT the other way
	 * @param kinds how many of them lead to things of each kind
	 * @param count how many there are
	 * @param link where they are listed
	 */
	public record Summary(String type, Direction direction, Map<String, Long> kinds, long count, String link) {

	}

	/**
	 * Links.
	 *
	 * @param self this thing
	 * @param browser its surroundings in Neo4j Browser
	 */
	public record Links(String self, String browser) {

	}

}
