package org.accordgraph.lookup;

import java.util.List;
import java.util.Map;

/**
 * A relationship of an entity.
 *
 * @param type the relationship type
 * @param direction IN: from another entity to the requested one, OUT: from the requested
 * one to another
 * @param from the id of its start node
 * @param to the id of its end node
 * @param properties its properties, such as role, basis, words, mode
 * @param evidence the ids of the passages that are its evidence
 * @param entity the entity at the other end
 */
public record Relation(String type, Direction direction, String from, String to, Map<String, Object> properties,
		List<String> evidence, EntityReference entity) {

}
