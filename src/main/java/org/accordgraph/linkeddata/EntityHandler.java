package org.accordgraph.linkeddata;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers with an entity of one kind, or of any, in one syntax. */
@Hidden
@ResponseBody
class EntityHandler {

	private final EntityGraphs entities;

	private final LinkedData data;

	private final @Nullable String label;

	private final String type;

	EntityHandler(EntityGraphs entities, LinkedData data, @Nullable String label, String type) {
		this.entities = entities;
		this.data = data;
		this.label = label;
		this.type = type;
	}

	ResponseEntity<Object> entity(@PathVariable String id) {
		Iris iris = this.data.iris();
		EntityGraphs.EntityGraph graph = this.entities.read(id, this.label, iris);
		return LinkedData.answer(this.type, iris.entity(id), graph.triples(), iris, graph.cut());
	}

}
