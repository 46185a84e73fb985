package org.accordgraph.thing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/**
 * Describes the query parameters of lookups, from the filters that each kind declares.
 */
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
			describe(api.getPaths().get(controller.path()), listing, "list",
					Stream.concat(listing.filters().stream().map(LookupOperations::filter),
							Stream.concat(page(), Stream.of(sort(listing)))));
			describe(api.getPaths().get(controller.path() + "/{id}"), listing, "one", Stream.empty());
			describe(api.getPaths().get(controller.path() + RELATIONS), listing, "relations", relations());
		}
		relations().forEach(api.getPaths().get("/api/things" + RELATIONS).getGet()::addParametersItem);
	}

	private static void describe(PathItem path, Listing listing, String name, Stream<Parameter> parameters) {
		Operation operation = path.getGet().operationId(listing.kind().toLowerCase(Locale.ROOT) + "_" + name);
		parameters.forEach(operation::addParametersItem);
	}

	private static Parameter filter(Filter filter) {
		Schema<?> schema = filter.isDate() ? new DateSchema() : new StringSchema();
		if (!filter.values().isEmpty()) {
			schema = new StringSchema()._enum(filter.values());
		}
		String of = filter.labels().isEmpty() ? "" : "; an id of " + String.join(" or ", filter.labels());
		return new QueryParameter().name(filter.name()).description(filter.description() + of).schema(schema);
	}

	private static Parameter sort(Listing listing) {
		return new QueryParameter().name(Parameters.SORT)
			.description("What to sort by; the id decides between equals")
			.schema(new StringSchema()
				._enum(listing.sorts().stream().flatMap((key) -> Stream.of(key, key + ",desc")).toList())
				._default("id"));
	}

	private static Stream<Parameter> page() {
		return Stream.of(number(Parameters.PAGE, "Which page, from 0", 0, 0, Parameters.LARGEST_PAGE),
				number(Parameters.SIZE, "How many a page", Parameters.DEFAULT_SIZE, 1, Parameters.LARGEST_SIZE));
	}

	private static Stream<Parameter> relations() {
		return Stream.concat(Stream.of(new QueryParameter().name(RelationRequest.DIRECTION)
			.description("IN to this thing, OUT from it; both unless told")
			.schema(new StringSchema()._enum(RelationRequest.DIRECTIONS))), page());
	}

	private static Parameter number(String name, String description, int otherwise, int least, int most) {
		return new QueryParameter().name(name)
			.description(description)
			.schema(new IntegerSchema().minimum(BigDecimal.valueOf(least))
				.maximum(BigDecimal.valueOf(most))
				._default(otherwise));
	}

}
