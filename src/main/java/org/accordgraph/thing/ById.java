package org.accordgraph.thing;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;

/** Finds one thing by its id, whatever it is. */
final class ById {

	/**
	 * A label of one thing at a time: a search over both labels would go through all of
	 * them. What follows returns {@link #LABELS} beside its own.
	 */
	static final String MATCH = """
			CALL () {
			  MATCH (thing:Entity {id: $id})
			  RETURN thing
			  UNION
			  MATCH (thing:Passage {id: $id})
			  RETURN thing
			}
			WITH thing
			LIMIT 1
			""";

	static final String LABELS = "labels(thing) AS labels";

	private ById() {
	}

	/**
	 * The only row of an answer.
	 * @param kinds the labels of which the thing must have one; none for a thing of any
	 * kind
	 * @throws NoSuchThing if there is none; if it is of another kind, that says where it
	 * is
	 */
	static Record found(Result result, String id, Collection<String> kinds) {
		List<Record> found = result.list();
		if (found.isEmpty()) {
			throw NoSuchThing.unknown(id);
		}
		Set<String> known = labels(found.get(0));
		if (!kinds.isEmpty() && kinds.stream().noneMatch(known::contains)) {
			throw NoSuchThing.otherKind(id, String.join(" or ", kinds), known);
		}
		return found.get(0);
	}

	static Set<String> labels(Record row) {
		return Set.copyOf(row.get("labels").asList(Value::asString));
	}

}
