package org.accordgraph.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.query.evidence.Passages;
import org.accordgraph.support.problem.Problem;
import org.accordgraph.support.request.BadParameter;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Describes the questions of the catalogue and answers them, whichever way somebody asks.
 */
@Component
public class QuestionAnswers {

	/** The names of the parameters that a request has besides those of its question. */
	public static final Set<String> REQUEST_PARAMETERS = AnswerRequest.NAMES;

	private static final List<String> FORMATS = List.of("json");

	private final Questions questions;

	private final QuestionRunner runner;

	private final Passages passages;

	private final QuestionLinks links;

	QuestionAnswers(Questions questions, QuestionRunner runner, Passages passages, QuestionLinks links) {
		this.questions = questions;
		this.runner = runner;
		this.passages = passages;
		this.links = links;
	}

	/** Returns the subjects that have questions, in alphabetical order. */
	public List<String> subjects() {
		return this.questions.subjects();
	}

	/**
	 * Describes questions.
	 * @param subject the subject that they are on; empty for any
	 * @param words words that their path, title or description has to contain; empty for
	 * all questions
	 */
	public List<QuestionDescription> describe(String subject, String words) {
		return this.questions.all()
			.stream()
			.filter((question) -> subject.isEmpty() || question.file().subject().equals(subject))
			.filter((question) -> question.file().holds(words))
			.map(this::describe)
			.toList();
	}

	/**
	 * Describes one question.
	 * @param path its path, such as {@code ownership/co-owners}
	 * @throws Problem if there is no such question
	 */
	public QuestionDescription describe(String path) {
		return describe(find(path));
	}

	/**
	 * Returns the Cypher of a question as its file has it, with the header.
	 * @param path its path, such as {@code ownership/co-owners}
	 * @throws Problem if there is no such question
	 */
	public String text(String path) {
		return find(path).file().file().text();
	}

	/**
	 * Answers a question.
	 * @param path its path, such as {@code ownership/co-owners}
	 * @param given the values of its parameters as text, and {@code limit}, the maximum
	 * number of rows
	 * @throws BadParameter if a parameter is missing, unknown or invalid
	 * @throws Problem if there is no such question, or no entity with a given id
	 */
	public Answer answer(String path, MultiValueMap<String, String> given) {
		Question asked = find(path);
		AnswerRequest request = AnswerRequest.of(asked, FORMATS, given);
		return of(asked, request, this.runner.answer(asked, request, request.parts().contains(AnswerPart.GRAPH)));
	}

	/**
	 * Answers a question with its rows alone.
	 * @param path its path, such as {@code ownership/co-owners}
	 * @param given the values of its parameters as text, and {@code limit}, the maximum
	 * number of rows
	 * @throws BadParameter if a parameter is missing, unknown or invalid
	 * @throws Problem if there is no such question, or no entity with a given id
	 */
	public AnswerRows rows(String path, MultiValueMap<String, String> given) {
		Question asked = find(path);
		AnswerRequest request = AnswerRequest.of(asked, FORMATS, given);
		Rows rows = this.runner.answer(asked, request, false);
		return new AnswerRows(asked.path(), asked.file().title(), request.values(), rows.rows(), rows.cut());
	}

	Answer of(Question asked, AnswerRequest request, Rows rows) {
		Set<AnswerPart> parts = request.parts();
		QuestionFile about = parts.contains(AnswerPart.ABOUT) ? asked.file() : null;
		boolean drawn = parts.contains(AnswerPart.GRAPH);
		return new Answer((about != null) ? about.title() : null, (about != null) ? about.titleZh() : null,
				(about != null) ? about.description() : null, asked.path(), request.values(), rows.columns(),
				rows.rows(), rows.rows().size(), rows.cut(), drawn ? rows.nodes() : null, drawn ? rows.edges() : null,
				parts.contains(AnswerPart.PASSAGES) ? this.passages.find(evidence(rows.rows())) : null,
				parts.contains(AnswerPart.LINKS) ? this.links.of(asked, request.values()) : null);
	}

	private Question find(String path) {
		return this.questions.find(path).orElseThrow(() -> new QuestionNotFound(path));
	}

	private QuestionDescription describe(Question question) {
		return new QuestionDescription(question.path(), question.file().subject(), question.file().title(),
				question.file().titleZh(), question.file().description(), question.parameters(), question.columns(),
				question.isDrawn(), this.links.of(question, question.examples()));
	}

	private static Set<String> evidence(List<Map<String, Object>> rows) {
		Set<String> ids = new LinkedHashSet<>();
		for (Map<String, Object> row : rows) {
			if (row.get("evidence") instanceof List<?> passageIds) {
				passageIds.forEach((id) -> ids.add(String.valueOf(id)));
			}
		}
		return ids;
	}

}
