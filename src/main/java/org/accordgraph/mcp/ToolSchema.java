package org.accordgraph.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.support.request.ParameterType;
import org.accordgraph.support.request.RequestParameter;

/**
 * Writes the JSON Schema of parameters, from the description that the HTTP API is
 * described and validated by.
 */
final class ToolSchema {

	private static final String TYPE = "type";

	private static final String DESCRIPTION = "description";

	private ToolSchema() {
	}

	/** The schema of the arguments of a tool. */
	static Map<String, Object> of(AgentTool tool) {
		return of(tool.objects(), tool.accepted());
	}

	/** The schema of an object with parameters. */
	static Map<String, Object> of(List<RequestParameter> parameters) {
		return of(Map.of(), parameters);
	}

	private static Map<String, Object> of(Map<String, Map<String, Object>> objects, List<RequestParameter> parameters) {
		Map<String, Object> properties = new LinkedHashMap<>(objects);
		parameters.forEach((parameter) -> properties.put(parameter.name(), property(parameter)));
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put(TYPE, "object");
		schema.put("properties", properties);
		schema.put("required",
				parameters.stream().filter(RequestParameter::required).map(RequestParameter::name).toList());
		schema.put("additionalProperties", false);
		return schema;
	}

	private static Map<String, Object> property(RequestParameter parameter) {
		Map<String, Object> property = new LinkedHashMap<>();
		property.put(TYPE, type(parameter.type()));
		property.put(DESCRIPTION, parameter.description());
		Map<String, Object> single = property;
		if (parameter.type() == ParameterType.LIST) {
			single = new LinkedHashMap<>(Map.of(TYPE, "string"));
			property.put("items", single);
		}
		if (parameter.type() == ParameterType.DATE) {
			property.put("format", "date");
		}
		if (!parameter.values().isEmpty()) {
			single.put("enum", parameter.values());
		}
		boolean isText = parameter.type() == ParameterType.STRING;
		if (parameter.least() != null) {
			property.put(isText ? "minLength" : "minimum", parameter.least());
		}
		if (parameter.most() != null) {
			property.put(isText ? "maxLength" : "maximum", parameter.most());
		}
		boolean isPlain = parameter.type() != ParameterType.DATE;
		if (parameter.otherwise() != null && isPlain && !parameter.otherwise().equals("")) {
			property.put("default", parameter.otherwise());
		}
		else if (parameter.example() != null && parameter.values().isEmpty()) {
			property.put("examples", List.of(isPlain ? parameter.example() : parameter.example().toString()));
		}
		return property;
	}

	private static String type(ParameterType type) {
		return switch (type) {
			case STRING, DATE -> "string";
			case INTEGER -> "integer";
			case NUMBER -> "number";
			case BOOLEAN -> "boolean";
			case LIST -> "array";
		};
	}

}
