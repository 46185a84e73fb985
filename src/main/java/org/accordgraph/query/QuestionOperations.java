package org.accordgraph.question;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import org.accordgraph.request.ParameterDescriptions;
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
		api.getComponents().addSchemas("ProblemDetail", problemDetail());
		this.questions.all()
			.stream()
			.map((question) -> question.file().subject())
			.distinct()
			.forEach((subject) -> api
				.addTagsItem(new Tag().name(tag(subject)).description("The files of cypher/questions/" + subject)));
		this.questions.all()
			.forEach((question) -> api.path("/api/questions/" + question.path(),
					new PathItem().get(operation(question))));
	}

	/** RFC 9457; a problem may say more of itself beside these. */
	private static Schema<?> problemDetail() {
		return new ObjectSchema().addProperty("type", new StringSchema().format("uri"))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema().format("uri-reference"))
			.additionalProperties(true);
	}

	private static String tag(String subject) {
		return "Questions: " + subject;
	}

	private Operation operation(Question question) {
		boolean drawn = question.isDrawn();
		return new Operation().operationId(question.path().replaceAll("\\W", "_"))
			.summary(question.file().title())
			.description(question.file().description())
			.addTagsItem(tag(question.file().subject()))
			.parameters(parameters(question, drawn))
			.responses(new ApiResponses().addApiResponse("200", answer(question, drawn))
				.addApiResponse("304", new ApiResponse().description("Nothing changed since the ETag of If-None-Match"))
				.addApiResponse("400", problem("A parameter is missing or cannot be read"))
				.addApiResponse("404", problem("There is no thing with such an id"))
				.addApiResponse("503", problem("The database is away; Retry-After tells when to try again"))
				.addApiResponse("504", problem("The question took too long")));
	}

	private List<Parameter> parameters(Question question, boolean drawn) {
		return Request.parameters(question.parameters(), this.forms.names(drawn))
			.stream()
			.map(ParameterDescriptions::of)
			.toList();
	}

	private ApiResponse answer(Question question, boolean drawn) {
		ObjectSchema row = new ObjectSchema();
		question.columns().forEach((column) -> row.addProperty(column, new Schema<>()));
		Schema<?> answer = new Schema<>().allOf(List.of(new Schema<>().$ref("#/components/schemas/Answer"),
				new ObjectSchema().properties(Map.of("rows", new ArraySchema().items(row)))));
		Content content = content("application/json", answer);
		this.forms.written(drawn)
			.forEach((format) -> content.addMediaType(format.mediaType().toString(),
					new MediaType().schema(new StringSchema().format("binary"))));
		return new ApiResponse().description("The rows, and where their evidence stands").content(content);
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(content("application/problem+json", new Schema<>().$ref("#/components/schemas/ProblemDetail")));
	}

	private static Content content(String mediaType, Schema<?> schema) {
		return new Content().addMediaType(mediaType, new MediaType().schema(schema));
	}

}
