package org.accordgraph.thing;

import java.util.Map;
import java.util.Set;

import org.accordgraph.cypher.Kinds;
import org.accordgraph.problem.Problem;

import org.springframework.http.HttpStatus;

public class NoSuchThing extends Problem {

	private NoSuchThing(String kind, String title, String detail, Map<String, Object> members) {
		super(HttpStatus.NOT_FOUND, kind, title, detail, members);
	}

	public static NoSuchThing unknown(String id) {
		return new NoSuchThing("unknown-id", "Unknown id",
				"There is no thing with the id '%s'. GET /api/search?q= finds ids by name.".formatted(id),
				Map.of("value", id));
	}

	static NoSuchThing otherKind(String id, String asked, Set<String> labels) {
		String kind = Kinds.of(labels);
		return new NoSuchThing("unknown-id", "Unknown id",
				"There is no %s with the id '%s'. It is the id of a thing of kind %s: see /api/things/%s."
					.formatted(asked, id, kind, id),
				Map.of("value", id, "kind", kind, "see", "/api/things/" + id));
	}

	static NoSuchThing relation(String type, Set<String> known) {
		return new NoSuchThing("unknown-relation", "Unknown relation",
				"There is no relation %s. There are: %s.".formatted(type, String.join(", ", known)),
				Map.of("value", type, "relations", known));
	}

}
