package org.accordgraph.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import org.accordgraph.support.request.ParameterDescriptions;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Adds each question to the OpenAPI description as an operation of its own, based on its
 * file.
 */
@Component
@Order(0)
class QuestionOperations implements OpenApiCustomizer {

	private static final String QUESTIONS = "Questions";

	/**
	 * Generated clients ask all questions through one class, which this extension names.
	 */
	private static final String CLIENT = "x-client";

	private static final String ROW = "Row";

	private static final String ANSWER = "Answer";

	private final Questions questions;

	private final AnswerForms forms;

	private final ColumnSchemas columns;

	QuestionOperations(Questions questions, AnswerForms forms, ColumnSchemas columns) {
		this.questions = questions;
		this.forms = forms;
		this.columns = columns;
	}

	@Override
	public void customise(OpenAPI api) {
		this.questions.all()
			.stream()
			.map((question) -> question.file().subject())
			.distinct()
			.forEach((subject) -> api
				.addTagsItem(new Tag().name(tag(subject)).description("Questions in cypher/questions/" + subject)));
		this.questions.all().forEach((question) -> {
			String name = StringUtils.capitalize(operationId(question));
			api.getComponents().addSchemas(name + ROW, row(question)).addSchemas(name + ANSWER, answer(name));
			api.path("/api/questions/" + question.path(), new PathItem().get(operation(question, name)));
		});
	}

	private static String tag(String subject) {
		return QUESTIONS + ": " + subject;
	}

	/** The path as one word: {@code ownership/co-owners} is {@code ownershipCoOwners}. */
	private static String operationId(Question question) {
		return StringUtils.uncapitalize(
				Stream.of(question.path().split("\\W")).map(StringUtils::capitalize).collect(Collectors.joining()));
	}

	private Operation operation(Question question, String name) {
		boolean drawn = question.isDrawn();
		Operation operation = new Operation().operationId(operationId(question))
			.summary(question.file().title())
			.description(plain(question.file().description()))
			.addTagsItem(tag(question.file().subject()))
			.parameters(parameters(question, drawn))
			.responses(new ApiResponses().addApiResponse("200", answer(name, drawn))
				.addApiResponse("304", new ApiResponse().description("Not modified since the ETag in If-None-Match"))
				.addApiResponse("422", problem("The question needs too much memory; the problem says what to narrow"))
				.addApiResponse("504",
						problem("The question exceeded its time limit; the problem says what to narrow")));
		operation.addExtension(CLIENT, QUESTIONS);
		return operation;
	}

	/**
	 * Escapes what would be HTML or an image in Markdown, as which readers of the
	 * description render it.
	 */
	private static String plain(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("![", "!\\[");
	}

	private List<Parameter> parameters(Question question, boolean drawn) {
		return AnswerRequest.parameters(question.parameters(), this.forms.names(drawn))
			.stream()
			.map(ParameterDescriptions::of)
			.toList();
	}

	private Schema<?> row(Question question) {
		ObjectSchema row = new ObjectSchema();
		question.columns().forEach((column) -> row.addProperty(column, this.columns.of(column)));
		row.setRequired(question.columns());
		return row;
	}

	private static Schema<?> answer(String name) {
		return new Schema<>().allOf(List.of(reference("Answer"),
				new ObjectSchema().properties(Map.of("rows", new ArraySchema().items(reference(name + ROW))))
					.required(List.of("rows"))));
	}

	private ApiResponse answer(String name, boolean drawn) {
		Content content = content("application/json", reference(name + ANSWER));
		content.addMediaType("text/plain", new MediaType()
			.schema(new StringSchema().description("The question as Cypher, with the values of the request")));
		this.forms.written(drawn)
			.forEach((format) -> content.addMediaType(format.mediaType().toString(),
					new MediaType().schema(new StringSchema().format("binary"))));
		return new ApiResponse().description("The rows, and the passages that are their evidence").content(content);
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(content("application/problem+json", reference("ProblemDetail")));
	}

	private static Schema<?> reference(String schema) {
		return new Schema<>().$ref("#/components/schemas/" + schema);
	}

	private static Content content(String mediaType, Schema<?> schema) {
		return new Content().addMediaType(mediaType, new MediaType().schema(schema));
	}

}
