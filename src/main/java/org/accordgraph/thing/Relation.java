package org.accordgraph.thing;

import java.util.List;
import java.util.Map;

/**
 * One relation of a thing.
 *
 * @param type the relationship type
 * @param direction IN from another thing to the one that was asked for, OUT the other way
 * @param from the id where it begins
 * @param to the id where it ends
 * @param properties its properties, such as role, basis, words, mode
 * @param evidence the ids of the passages that tell it
 * @param thing the thing at the other end
 */
public record Relation(String type, Direction direction, String from, String to, Map<String, Object> properties,
		List<String> evidence, Thing thing) {

}
