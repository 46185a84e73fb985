package org.accordgraph.mcp;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import org.accordgraph.model.Language;
import org.accordgraph.query.QuestionAnswers;
import org.accordgraph.query.brief.BriefText;

import org.springframework.stereotype.Component;

/** Resources: the model, the question files, and briefs. */
@Component
class AgentResources {

	private static final String MODEL = "accord://model";

	private static final String QUESTIONS = "accord://questions";

	private static final String BRIEFS = "accord://agreements/";

	private static final String BRIEF = "/brief";

	private static final String MARKDOWN = "text/markdown";

	private static final String PLAIN = "text/plain";

	/** Clients put a resource into the context of a model as it is. */
	private static final int LARGEST = 32 << 10;

	private final ModelText model;

	private final QuestionAnswers questions;

	private final BriefText briefs;

	AgentResources(ModelText model, QuestionAnswers questions, BriefText briefs) {
		this.model = model;
		this.questions = questions;
		this.briefs = briefs;
	}

	List<SyncResourceSpecification> fixed() {
		return List.of(
				resource(MODEL, "model", "The model", "Kinds of entities and relationship types with their meanings",
						(uri) -> this.model.index()),
				resource(QUESTIONS, "questions", "The questions", "All ready-made questions by name",
						(uri) -> this.questions.describe("", "")
							.stream()
							.map((question) -> "- " + question.name() + ": " + question.question())
							.collect(Collectors.joining("\n"))));
	}

	List<SyncResourceTemplateSpecification> templates() {
		return List.of(
				template(MODEL + "/{label}", "model-label", "A label of the model",
						"The properties of the entities with a label, and their values", MARKDOWN,
						(uri) -> this.model.of(uri.substring(MODEL.length() + 1))),
				template(QUESTIONS + "/{subject}/{question}", "question", "A question file",
						"The Cypher of a question, with what its rows mean", PLAIN,
						(uri) -> this.questions.text(uri.substring(QUESTIONS.length() + 1))),
				template(BRIEFS + "{id}" + BRIEF, "brief", "A brief on an agreement",
						"An agreement, its promises, what came of them, and the numbered passages", MARKDOWN,
						(uri) -> "> " + PageWriter.TEXT_NOTICE + "\n\n"
								+ this.briefs.of(uri.substring(BRIEFS.length(), uri.length() - BRIEF.length()),
										LocalDate.now(), Language.EN)));
	}

	private static SyncResourceSpecification resource(String uri, String name, String title, String description,
			UnaryOperator<String> text) {
		return new SyncResourceSpecification(
				McpSchema.Resource.builder(uri, name).title(title).description(description).mimeType(MARKDOWN).build(),
				(context, request) -> read(request.uri(), MARKDOWN, text));
	}

	private static SyncResourceTemplateSpecification template(String uri, String name, String title, String description,
			String mimeType, UnaryOperator<String> text) {
		return new SyncResourceTemplateSpecification(McpSchema.ResourceTemplate.builder(uri, name)
			.title(title)
			.description(description)
			.mimeType(mimeType)
			.build(), (context, request) -> read(request.uri(), mimeType, text));
	}

	private static McpSchema.ReadResourceResult read(String uri, String mimeType, UnaryOperator<String> text) {
		try {
			return McpSchema.ReadResourceResult.builder(List
				.of(McpSchema.TextResourceContents.builder(uri, bounded(text.apply(uri))).mimeType(mimeType).build()))
				.build();
		}
		catch (RuntimeException ex) {
			throw Failures.error("A resource", ex);
		}
	}

	/** Cuts a text between two lines, and says so. */
	private static String bounded(String text) {
		if (text.getBytes(StandardCharsets.UTF_8).length <= LARGEST) {
			return text;
		}
		StringBuilder kept = new StringBuilder();
		int size = 0;
		int lines = 0;
		List<String> all = text.lines().toList();
		for (String line : all) {
			size += line.getBytes(StandardCharsets.UTF_8).length + 1;
			if (size > LARGEST) {
				break;
			}
			kept.append(line).append('\n');
			lines++;
		}
		return kept + "\n(Cut here: " + (all.size() - lines) + " more lines. A tool reads on page by page.)";
	}

}
