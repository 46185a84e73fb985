package org.accordgraph.linkeddata;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Maps linked data to the addresses of the entities themselves, for requests that accept
 * it, or that have the parameter {@code format}, which takes precedence over
 * {@code Accept}. Every kind of entity that has an address has it there, and so has the
 * model.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class LinkedDataMappings implements AcceptedParameters, OpenApiCustomizer {

	private static final String ONE = "/{id}";

	private static final String MODEL = "/api/model";

	private static final String DOCUMENT = "LinkedDataDocument";

	private static final Map<String, String> FORMATS = formats();

	/** The label of the entities at each path; empty for entities of any kind. */
	private final Map<String, Optional<String>> paths = new LinkedHashMap<>();

	private final RequestMappingHandlerMapping mapping;

	LinkedDataMappings(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			Vocabulary vocabulary, EntityGraphs entities, ModelGraph model, LinkedData data) {
		this.mapping = mapping;
		this.paths.put("/api/entities" + ONE, Optional.empty());
		this.paths.put("/api/passages" + ONE, Optional.of("Passage"));
		vocabulary.labels()
			.stream()
			.filter((label) -> !label.path().isEmpty())
			.forEach((label) -> this.paths.put("/api/" + label.path() + ONE, Optional.of(label.name())));
		FORMATS.forEach((format, type) -> {
			this.paths.forEach((path, label) -> map(path, format, type,
					new EntityHandler(entities, data, label.orElse(null), type), "entity", String.class));
			map(MODEL, format, type, new ModelHandler(model, data, type), "model");
		});
	}

	private static Map<String, String> formats() {
		Map<String, String> formats = new LinkedHashMap<>();
		formats.put("jsonld", LinkedData.JSON_LD);
		formats.put("turtle", LinkedData.TURTLE);
		return formats;
	}

	private void map(String path, String format, String type, Object handler, String method, Class<?>... arguments) {
		Method answers = Objects.requireNonNull(ReflectionUtils.findMethod(handler.getClass(), method, arguments));
		RequestMappingInfo.Builder byHeader = RequestMappingInfo.paths(path)
			.params("!format")
			.produces(type)
			.customCondition(new PreferredType(MediaType.parseMediaType(type)));
		RequestMappingInfo.Builder byName = RequestMappingInfo.paths(path)
			.params("format=" + format)
			.produces(MediaType.ALL_VALUE);
		for (RequestMappingInfo.Builder each : List.of(byHeader, byName)) {
			this.mapping.registerMapping(
					each.methods(RequestMethod.GET).options(this.mapping.getBuilderConfiguration()).build(), handler,
					answers);
		}
	}

	private Stream<String> addresses() {
		return Stream.concat(this.paths.keySet().stream(), Stream.of(MODEL));
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		List<RequestParameter> format = List.of(RequestParameter.oneOf("format",
				"jsonld or turtle for linked data; the same as Accept: " + String.join(" or ", FORMATS.values()),
				Stream.concat(Stream.of("json"), FORMATS.keySet().stream()).toList()));
		Map<String, List<RequestParameter>> parameters = new LinkedHashMap<>();
		addresses().forEach((path) -> parameters.put("GET " + path, format));
		return parameters;
	}

	/** Adds linked data to the description as other formats at the same addresses. */
	@Override
	public void customise(OpenAPI api) {
		api.getComponents().addSchemas(DOCUMENT, document());
		addresses().filter(api.getPaths()::containsKey)
			.map(api.getPaths()::get)
			.map(PathItem::getGet)
			.map((operation) -> Objects.requireNonNull(operation.getResponses().get("200")).getContent())
			.forEach(LinkedDataMappings::describe);
	}

	private static void describe(Content content) {
		content
			.addMediaType(LinkedData.JSON_LD,
					new io.swagger.v3.oas.models.media.MediaType()
						.schema(new Schema<>().$ref("#/components/schemas/" + DOCUMENT)))
			.addMediaType(LinkedData.TURTLE, new io.swagger.v3.oas.models.media.MediaType().schema(new StringSchema()));
	}

	/** A document in JSON-LD; its other members are terms of the vocabularies. */
	private static Schema<?> document() {
		return new ObjectSchema().description("A JSON-LD document about one resource")
			.addProperty("@context",
					new ObjectSchema().description("The prefixes of the vocabularies")
						.additionalProperties(new StringSchema()))
			.addProperty("@id", new StringSchema().format("uri"))
			.addProperty("@type", new ArraySchema().items(new StringSchema()))
			.required(List.of("@context", "@id", "@type"))
			.additionalProperties(true);
	}

}
