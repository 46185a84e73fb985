package org.accordgraph.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/**
 * Describes each question as an operation of its own, from its file.
 */
@Component
class QuestionOperations implements OpenApiCustomizer {

	private final Questions questions;

	private final AnswerForms forms;

	QuestionOperations(Questions questions, AnswerForms forms) {
		this.questions = questions;
		this.forms = forms;
	}

	@Override
	public void customise(OpenAPI api) {
		this.questions.all()
			.forEach((question) -> api.path("/api/questions/" + question.path(),
					new PathItem().get(operation(question))));
	}

	private Operation operation(Question question) {
		return new Operation().operationId(question.path().replaceAll("\\W", "_"))
			.summary(question.file().title())
			.description(question.file().description())
			.addTagsItem("Questions: " + question.file().subject())
			.parameters(parameters(question))
			.responses(new ApiResponses().addApiResponse("200", answer(question))
				.addApiResponse("400", problem("A parameter is missing or cannot be read"))
				.addApiResponse("404", problem("There is no thing with such an id"))
				.addApiResponse("503", problem("The database is away; Retry-After tells when to try again")));
	}

	private List<Parameter> parameters(Question question) {
		Stream<Parameter> own = question.parameters()
			.stream()
			.map((parameter) -> new QueryParameter().name(parameter.name())
				.required(true)
				.schema(schema(parameter.type()))
				.example(parameter.example()));
		return Stream.concat(own,
				Stream.of(
						new QueryParameter().name("limit")
							.description("How many rows at the most")
							.schema(new IntegerSchema().minimum(BigDecimal.ONE)),
						new QueryParameter().name("format")
							.description("The form of the answer")
							.schema(new StringSchema()._enum(this.forms.names()))))
			.toList();
	}

	private static Schema<?> schema(ParameterType type) {
		return switch (type) {
			case STRING -> new StringSchema();
			case INTEGER -> new IntegerSchema().format("int64");
			case NUMBER -> new NumberSchema();
			case BOOLEAN -> new BooleanSchema();
			case DATE -> new DateSchema();
			case LIST -> new ArraySchema().items(new StringSchema());
		};
	}

	private static ApiResponse answer(Question question) {
		ObjectSchema row = new ObjectSchema();
		question.columns().forEach((column) -> row.addProperty(column, new Schema<>()));
		Schema<?> answer = new Schema<>().allOf(List.of(new Schema<>().$ref("#/components/schemas/Answer"),
				new ObjectSchema().properties(Map.of("rows", new ArraySchema().items(row)))));
		return new ApiResponse().description("The rows, and where their evidence stands")
			.content(content("application/json", answer));
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(content("application/problem+json", new ObjectSchema()));
	}

	private static Content content(String mediaType, Schema<?> schema) {
		return new Content().addMediaType(mediaType, new MediaType().schema(schema));
	}

}
