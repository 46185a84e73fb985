package org.accordgraph.mcp;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.accordgraph.support.request.RequestParameter;

/**
 * A tool.
 *
 * @param name its name
 * @param title its name for a person
 * @param description when to use it, and what comes back
 * @param parameters its parameters, which are described as those of the HTTP API are
 * @param objects the JSON Schemas of its parameters that are objects, by name
 * @param access who may use it
 * @param answer what it does
 */
record AgentTool(String name, String title, String description, List<RequestParameter> parameters,
		Map<String, Map<String, Object>> objects, Access access, Function<ToolCall, Page> answer) {

	static final String OFFSET = "offset";

	static final String SIZE = "size";

	/** Of any answer by default: a model reads it whole. */
	static final int DEFAULT_SIZE = 8 << 10;

	private static final int LEAST_SIZE = 1 << 10;

	private static final int LARGEST_SIZE = 64 << 10;

	/** Of the last row that an answer of the API may have. */
	static final int LAST_OFFSET = 9_999;

	private static final List<RequestParameter> PAGE = List.of(
			RequestParameter.number(OFFSET, "The first item of data; take it from next of the answer before", 0,
					LAST_OFFSET, 0),
			RequestParameter.number(SIZE, "Largest size of the answer, in bytes of UTF-8", LEAST_SIZE, LARGEST_SIZE,
					DEFAULT_SIZE));

	/** Who may use a tool, and what it may change. */
	enum Access {

		/** Everyone who may read. */
		READ,
		/** Requires the import key; nothing is changed. */
		KEY,
		/** Requires the import key; the graph is changed. */
		WRITE

	}

	/** A tool for everyone who may read. */
	static AgentTool reading(String name, String title, String description, List<RequestParameter> parameters,
			Function<ToolCall, Page> answer) {
		return new AgentTool(name, title, description, parameters, Map.of(), Access.READ, answer);
	}

	/** A tool that requires the import key. */
	static AgentTool keyed(String name, String title, String description, List<RequestParameter> parameters,
			Function<ToolCall, Page> answer) {
		return new AgentTool(name, title, description, parameters, Map.of(), Access.KEY, answer);
	}

	/** Returns a copy with a parameter that is an object. */
	AgentTool with(String parameter, Map<String, Object> schema) {
		return new AgentTool(this.name, this.title, this.description, this.parameters, Map.of(parameter, schema),
				this.access, this.answer);
	}

	/** Returns a copy that changes the graph. */
	AgentTool writing() {
		return new AgentTool(this.name, this.title, this.description, this.parameters, this.objects, Access.WRITE,
				this.answer);
	}

	/** All parameters except objects, those of the page last. */
	List<RequestParameter> accepted() {
		return Stream.concat(this.parameters.stream(), PAGE.stream()).toList();
	}

}
