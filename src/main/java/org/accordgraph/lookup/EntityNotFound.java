package org.accordgraph.lookup;

import java.util.Map;
import java.util.Set;

import org.accordgraph.model.EntityKinds;
import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

public class EntityNotFound extends Problem {

	private EntityNotFound(String kind, String title, String detail, Map<String, Object> members) {
		super(HttpStatus.NOT_FOUND, kind, title, detail, members);
	}

	public static EntityNotFound unknown(String id) {
		return new EntityNotFound("unknown-id", "Unknown id",
				"There is no entity with the id '%s'. GET /api/search?q= finds ids by name.".formatted(id),
				Map.of("value", id));
	}

	static EntityNotFound otherKind(String id, String asked, Set<String> labels) {
		String kind = EntityKinds.of(labels);
		return new EntityNotFound("unknown-id", "Unknown id",
				"There is no %s with the id '%s'. It is the id of an entity of kind %s: see /api/entities/%s."
					.formatted(asked, id, kind, id),
				Map.of("value", id, "kind", kind, "see", "/api/entities/" + id));
	}

	static EntityNotFound relation(String type, Set<String> known) {
		return new EntityNotFound("unknown-relation", "Unknown relationship type",
				"There is no relationship type %s. Available types: %s.".formatted(type, String.join(", ", known)),
				Map.of("value", type, "relations", known));
	}

}
