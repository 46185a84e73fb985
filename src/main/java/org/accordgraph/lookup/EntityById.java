package org.accordgraph.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;

/** Finds an entity of any kind by its id. */
final class EntityById {

	/**
	 * Matches one label at a time, because a match on either label would scan all nodes
	 * of both. The statement that follows must return {@link #LABELS} in addition to its
	 * own columns.
	 */
	static final String MATCH = """
			CALL () {
			  MATCH (entity:Entity {id: $id})
			  RETURN entity
			  UNION
			  MATCH (entity:Passage {id: $id})
			  RETURN entity
			}
			WITH entity
			LIMIT 1
			""";

	static final String LABELS = "labels(entity) AS labels";

	private EntityById() {
	}

	/**
	 * Returns the only row of a result.
	 * @param kinds the labels of which the entity must have one; none for an entity of
	 * any kind
	 * @throws EntityNotFound if there is no such entity, or it is of another kind; in
	 * that case, the problem contains its address
	 */
	static Record found(Result result, String id, Collection<String> kinds) {
		List<Record> found = result.list();
		if (found.isEmpty()) {
			throw EntityNotFound.unknown(id);
		}
		requireKind(id, kinds, labels(found.get(0)));
		return found.get(0);
	}

	/**
	 * Requires that an entity is of one of the given kinds.
	 * @param kinds the labels of which it must have one; none for an entity of any kind
	 * @param labels its labels
	 * @throws EntityNotFound if it is of another kind; the problem contains its address
	 */
	static void requireKind(String id, Collection<String> kinds, Set<String> labels) {
		if (!kinds.isEmpty() && kinds.stream().noneMatch(labels::contains)) {
			throw EntityNotFound.otherKind(id, String.join(" or ", kinds), labels);
		}
	}

	static Set<String> labels(Record row) {
		return Set.copyOf(row.get("labels").asList(Value::asString));
	}

}
