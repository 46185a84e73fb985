package org.accordgraph.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import org.accordgraph.request.RequestParameter;
import org.accordgraph.request.Takes;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Describes JSON-LD as another form of the answers that stand at the same addresses. */
@Component
class LinkedDataOperations implements OpenApiCustomizer, Takes {

	@Override
	public void customise(OpenAPI api) {
		Stream.of(LinkedDataController.AGREEMENT, LinkedDataController.INSTITUTION, LinkedDataController.PASSAGE)
			.filter(api.getPaths()::containsKey)
			.map(api.getPaths()::get)
			.map(PathItem::getGet)
			.forEach(LinkedDataOperations::describe);
	}

	private static void describe(Operation operation) {
		operation.getResponses()
			.get("200")
			.getContent()
			.addMediaType(LinkedDataController.LD_JSON, new MediaType().schema(new ObjectSchema()));
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		List<RequestParameter> format = List.of(RequestParameter.oneOf("format",
				"jsonld for linked data (W3C ORG, PROV-O, Dublin Core, SKOS), as with Accept: "
						+ LinkedDataController.LD_JSON,
				List.of("json", "jsonld")));
		return Map.of("GET " + LinkedDataController.AGREEMENT, format, "GET " + LinkedDataController.INSTITUTION,
				format, "GET " + LinkedDataController.PASSAGE, format);
	}

}
