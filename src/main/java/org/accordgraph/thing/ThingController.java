package org.accordgraph.thing;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.accordgraph.request.Takes;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/things")
@Tag(name = "Things", description = "A thing of any kind")
class ThingController implements Takes {

	private final Things things;

	private final Relations relations;

	ThingController(Things things, Relations relations) {
		this.things = things;
		this.relations = relations;
	}

	@GetMapping("/{id}")
	@Operation(summary = "What is this thing, and what is it related to?",
			description = "Its properties, what the source does not tell of it, its evidence, and how many relations of each type it has.")
	@Refusals
	Card one(@Parameter(description = "Id of a thing of any kind", example = "chongqing") @PathVariable String id) {
		return this.things.card(id, null, "/api/things");
	}

	@GetMapping("/{id}/relations/{type}")
	@Operation(summary = "The relations of one type that a thing has, page by page",
			description = "In the order of the text where they have one, then of the ids at the other end; more than 1,000 in the order of the store.")
	@Refusals
	PageOf<Relation> relations(
			@Parameter(description = "Id of a thing of any kind", example = "chongqing") @PathVariable String id,
			@Parameter(description = "Relationship type", example = "OF_CITY") @PathVariable String type, Given given) {
		RelationRequest asked = RelationRequest.of(given);
		return this.relations.page(id, List.of(), type, asked.directions(), asked.page());
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET /api/things/{id}/relations/{type}", RelationRequest.PARAMETERS);
	}

}
