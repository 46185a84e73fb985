package org.accordgraph.thing;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Names the operations of lookups, which all have the same methods. */
@Component
class LookupOperations implements OpenApiCustomizer {

	private static final String RELATIONS = "/{id}/relations/{type}";

	private final List<KindController<?>> controllers;

	LookupOperations(List<KindController<?>> controllers) {
		this.controllers = controllers;
	}

	@Override
	public void customise(OpenAPI api) {
		for (KindController<?> controller : this.controllers) {
			Listing listing = controller.listing();
			name(api.getPaths().get(controller.path()), listing, "list");
			name(api.getPaths().get(controller.path() + "/{id}"), listing, "one");
			name(api.getPaths().get(controller.path() + RELATIONS), listing, "relations");
		}
	}

	private static void name(PathItem path, Listing listing, String name) {
		path.getGet().operationId(listing.kind().toLowerCase(Locale.ROOT) + "_" + name);
	}

}
