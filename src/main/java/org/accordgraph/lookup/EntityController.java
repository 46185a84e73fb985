package org.accordgraph.lookup;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/entities")
@Tag(name = "Entities", description = "An entity of any kind")
class EntityController implements AcceptedParameters {

	private final Entities entities;

	private final Relations relations;

	EntityController(Entities entities, Relations relations) {
		this.entities = entities;
		this.relations = relations;
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getEntity", summary = "Look up an entity and what it is related to",
			description = "Its properties, what the source does not state about it, its evidence, and the number of relationships of each type.")
	@LookupProblems
	EntityCard one(
			@Parameter(description = "Id of an entity of any kind", example = "chongqing") @PathVariable String id) {
		return this.entities.card(id, null, "/api/entities");
	}

	@GetMapping("/{id}/relations/{type}")
	@Operation(operationId = "listEntityRelations",
			summary = "List the relationships of one type of an entity, page by page",
			description = "In the order of the text if there is one, then by the ids at the other end; lists of more than 1,000 are in the order of the store.")
	@LookupProblems
	ListPage<Relation> relations(
			@Parameter(description = "Id of an entity of any kind", example = "chongqing") @PathVariable String id,
			@Parameter(description = "Relationship type", example = "OF_PLACE") @PathVariable String type,
			RequestValues given) {
		RelationRequest asked = RelationRequest.of(given);
		return this.relations.page(id, List.of(), type, asked.directions(), asked.page());
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET /api/entities/{id}/relations/{type}", RelationRequest.PARAMETERS);
	}

}
