package org.accordgraph.lookup;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Lists the entities of one kind, and looks up one of them. {@link KindMappings} creates
 * one per kind and maps its paths.
 */
@ResponseBody
class KindController {

	private final ListDefinition list;

	private final EntityLists lists;

	private final Entities entities;

	private final Relations relations;

	KindController(ListDefinition list, EntityLists lists, Entities entities, Relations relations) {
		this.list = list;
		this.lists = lists;
		this.entities = entities;
		this.relations = relations;
	}

	@Operation(
			description = "Narrowed by the filters and sorted by the keys that the parameters name; the id decides between equals.")
	@LookupProblems
	ListPage<ListItem> list(RequestValues given) {
		return this.lists.page(this.list, given);
	}

	@Operation(
			description = "Its properties, what the source does not tell of it, its evidence, and how many relations of each type it has.")
	@LookupProblems
	EntityCard one(@PathVariable String id) {
		return this.entities.card(id, this.list.kind().label(), this.list.kind().path());
	}

	@Operation(
			description = "In the order of the text where they have one, then of the ids at the other end; more than 1,000 in the order of the store.")
	@LookupProblems
	ListPage<Relation> relations(@PathVariable String id, @PathVariable String type, RequestValues given) {
		RelationRequest asked = RelationRequest.of(given);
		return this.relations.page(id, List.of(this.list.kind().label()), type, asked.directions(), asked.page());
	}

	Map<String, List<RequestParameter>> parameters() {
		String path = this.list.kind().path();
		return Map.of("GET " + path, this.list.parameters(), "GET " + path + KindMappings.RELATIONS,
				RelationRequest.PARAMETERS);
	}

}
