package org.accordgraph.query.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Adds JSON-LD to the OpenAPI description as another format at the same addresses. */
@Component
class LinkedDataOperations implements OpenApiCustomizer, AcceptedParameters {

	private static final String DOCUMENT = "LinkedDataDocument";

	@Override
	public void customise(OpenAPI api) {
		api.getComponents().addSchemas(DOCUMENT, document());
		Stream.of(LinkedDataController.AGREEMENT, LinkedDataController.INSTITUTION, LinkedDataController.PASSAGE)
			.filter(api.getPaths()::containsKey)
			.map(api.getPaths()::get)
			.map(PathItem::getGet)
			.forEach(LinkedDataOperations::describe);
	}

	private static void describe(Operation operation) {
		Objects.requireNonNull(operation.getResponses().get("200"))
			.getContent()
			.addMediaType(LinkedDataController.LD_JSON,
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + DOCUMENT)));
	}

	/** A document in JSON-LD; its other members are terms of the vocabularies. */
	private static Schema<?> document() {
		return new ObjectSchema().description("A JSON-LD document about one entity")
			.addProperty("@context",
					new ObjectSchema().description("The prefixes of the vocabularies")
						.additionalProperties(new StringSchema()))
			.addProperty("@id", new StringSchema().format("uri"))
			.addProperty("@type", new ArraySchema().items(new StringSchema()))
			.required(List.of("@context", "@id", "@type"))
			.additionalProperties(true);
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		List<RequestParameter> format = List.of(RequestParameter.oneOf("format",
				"jsonld for linked data (W3C ORG, PROV-O, Dublin Core, SKOS); the same as Accept: "
						+ LinkedDataController.LD_JSON,
				List.of("json", "jsonld")));
		return Map.of("GET " + LinkedDataController.AGREEMENT, format, "GET " + LinkedDataController.INSTITUTION,
				format, "GET " + LinkedDataController.PASSAGE, format);
	}

}
