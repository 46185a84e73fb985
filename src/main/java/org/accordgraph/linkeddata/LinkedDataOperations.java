package org.accordgraph.linkeddata;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Describes JSON-LD as another form of the answers that stand at the same addresses. */
@Component
class LinkedDataOperations implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		Stream.of(LinkedDataController.AGREEMENT, LinkedDataController.INSTITUTION, LinkedDataController.PASSAGE)
			.filter(api.getPaths()::containsKey)
			.map(api.getPaths()::get)
			.map(PathItem::getGet)
			.forEach(LinkedDataOperations::describe);
	}

	private static void describe(Operation operation) {
		operation.addParametersItem(new QueryParameter().name("format")
			.description("jsonld for linked data (W3C ORG, PROV-O, Dublin Core, SKOS), as with Accept: "
					+ LinkedDataController.LD_JSON)
			.schema(new StringSchema()._enum(List.of("json", "jsonld"))));
		operation.getResponses()
			.get("200")
			.getContent()
			.addMediaType(LinkedDataController.LD_JSON, new MediaType().schema(new ObjectSchema()));
	}

}
