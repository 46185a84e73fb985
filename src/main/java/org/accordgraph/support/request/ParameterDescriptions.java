package org.accordgraph.support.request;

import java.math.BigDecimal;
import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Adds the declared query parameters of all endpoints to the OpenAPI description. */
@Component
public class ParameterDescriptions implements OpenApiCustomizer {

	private final EndpointParameters endpoints;

	ParameterDescriptions(EndpointParameters endpoints) {
		this.endpoints = endpoints;
	}

	@Override
	public void customise(OpenAPI api) {
		api.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> this.endpoints.of(method.name(), path)
					.forEach((parameter) -> operation.addParametersItem(of(parameter)))));
	}

	/** The OpenAPI description of a parameter. */
	public static Parameter of(RequestParameter parameter) {
		return new QueryParameter().name(parameter.name())
			.description(parameter.description())
			.required(parameter.required())
			.schema(schema(parameter))
			.example(parameter.example());
	}

	private static Schema<?> schema(RequestParameter parameter) {
		Schema<?> schema = plain(parameter);
		if (parameter.otherwise() != null && !parameter.otherwise().equals("")
				&& !parameter.otherwise().equals(List.of())) {
			schema.setDefault(parameter.otherwise());
		}
		return schema;
	}

	private static Schema<?> plain(RequestParameter parameter) {
		return switch (parameter.type()) {
			case STRING -> text(parameter);
			case INTEGER -> number(parameter);
			case NUMBER -> new NumberSchema();
			case BOOLEAN -> new BooleanSchema();
			case DATE -> new DateSchema();
			case LIST -> new ArraySchema().items(text(parameter));
		};
	}

	private static Schema<?> text(RequestParameter parameter) {
		StringSchema schema = new StringSchema();
		parameter.values().forEach(schema::addEnumItem);
		if (parameter.most() != null) {
			schema.maxLength(parameter.most().intValue());
		}
		return schema;
	}

	private static Schema<?> number(RequestParameter parameter) {
		IntegerSchema schema = new IntegerSchema();
		schema.format("int64");
		parameter.values().forEach((value) -> schema.addEnumItem(Long.valueOf(value)));
		schema.minimum((parameter.least() != null) ? BigDecimal.valueOf(parameter.least()) : null);
		schema.maximum((parameter.most() != null) ? BigDecimal.valueOf(parameter.most()) : null);
		return schema;
	}

}
