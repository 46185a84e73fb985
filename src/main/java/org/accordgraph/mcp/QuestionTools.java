package org.accordgraph.mcp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.accordgraph.lookup.Entities;
import org.accordgraph.query.AnswerRows;
import org.accordgraph.query.Asked;
import org.accordgraph.query.Parameter;
import org.accordgraph.query.QuestionAnswers;
import org.accordgraph.query.QuestionDescription;
import org.accordgraph.query.SentenceAnswers;
import org.accordgraph.support.request.RequestParameter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Tools that ask the questions of the catalogue: any of them by its name, and those that
 * agents need most with parameters of their own.
 */
@Component
@Order(2)
class QuestionTools implements AgentTools {

	private static final String QUESTION = "question";

	private static final String PARAMETERS = "parameters";

	private static final String SUBJECT = "subject";

	private static final String WORDS = "words";

	private static final String TEXT = "text";

	private static final String FROM = "fromId";

	private static final String TO = "toId";

	private static final String LEFT = "leftId";

	private static final String RIGHT = "rightId";

	private static final String ID = "id";

	private static final String AS_OF = "asOf";

	private static final String SINCE = "since";

	private static final String PASSAGES = "passageIds";

	private static final String AGREEMENT = "Agreement";

	private static final String INSTITUTION = "Institution";

	/** Rows beyond the offset that are asked for; next leads to those behind them. */
	private static final int AHEAD = 200;

	private static final int MOST_ROWS = 10_000;

	private static final int LONGEST = 200;

	/** Of a list. */
	private static final int MOST_VALUES = 200;

	private final QuestionAnswers questions;

	private final SentenceAnswers sentences;

	private final Entities entities;

	QuestionTools(QuestionAnswers questions, SentenceAnswers sentences, Entities entities) {
		this.questions = questions;
		this.sentences = sentences;
		this.entities = entities;
	}

	@Override
	public List<AgentTool> tools() {
		RequestParameter asOf = RequestParameter.day(AS_OF, "As of this day; the present one if none is given");
		return List.of(AgentTool.reading("list_questions", "List the questions",
				"The ready-made questions that ask_question takes, all or those that contain words. With question, that one with what its rows mean, its columns and the JSON Schema of its parameters.",
				List.of(RequestParameter.text(WORDS, "Words in the title or description")
					.upTo(LONGEST)
					.or("")
					.such("evidence"),
						RequestParameter.text(SUBJECT, "Only questions on this subject")
							.upTo(LONGEST)
							.or("")
							.such("outcomes"),
						RequestParameter.text(QUESTION, "The name of one question")
							.upTo(LONGEST)
							.or("")
							.such("outcomes/record-of-a-body")),
				this::list),
				AgentTool.reading("ask_question", "Ask a question",
						"Asks a ready-made question by its name, with parameters as list_questions describes them. One item per row; each row has the ids of the passages that are its evidence.",
						List.of(name(QUESTION, "The name, from list_questions", "ownership/co-owners")), this::ask)
					.with(PARAMETERS,
							Map.of("type", "object", "description",
									"The parameters of the question by name, as list_questions describes them",
									"examples", List.of(Map.of("commitmentId", "cqcd-2021-innovation-centre.1")))),
				AgentTool.reading("ask_in_words", "Ask in words",
						"Understands a short sentence in English or Chinese by rules, without a model: which question it asks, and of which entities. Answers the best one; understood says what was made of the sentence and what was not.",
						List.of(name(TEXT, "The sentence", "谁负责技术交易市场")), this::askInWords),
				AgentTool.reading("find_connections", "Find connections between two entities",
						"The shortest paths between two entities, one a row, with the evidence of their steps. No rows: not connected.",
						List.of(name(FROM, "Id of one entity", "chongqing-science-and-technology-bureau"),
								name(TO, "Id of the other", "western-chengdu-science-city-management-committee")),
						(call) -> asked("bodies/paths", Map.of(FROM, call.text(FROM), TO, call.text(TO)), call)),
				AgentTool.reading("compare", "Compare two agreements or two bodies",
						"Of two agreements: themes, fields, types of deliverables, how binding, and goals that both or only one has. Of two bodies: the commitments that both or only one has. where is BOTH, LEFT or RIGHT.",
						List.of(name(LEFT, "Id of an agreement or body", "cqcd-2021-science-city"),
								name(RIGHT, "Id of another of the same kind", "cqcd-2021-innovation-centre")),
						this::compare),
				AgentTool.reading("what_came_of_it", "What came of it",
						"What later sources report: of an agreement promise by promise, of a body its record, of a commitment each report, of anything else what was reported on it over time. A state without a report is empty or NOTHING_REPORTED, which does not mean that nothing happened.",
						List.of(name(ID, "Id of an agreement, body, commitment or other entity",
								"chongqing-science-and-technology-bureau"), asOf),
						this::outcomes),
				AgentTool.reading("what_is_new", "What is new since a day",
						"What documents state that were published or imported on a day or later, newest first.",
						List.of(RequestParameter.day(SINCE, "The day").such("2024-01-01").needed()),
						(call) -> asked("sources/new-since",
								Map.of(SINCE, call.day(SINCE).map(LocalDate::toString).orElseThrow()), call)),
				AgentTool.reading("cite_evidence", "Cite passages",
						"Where passages stand, who published them and when, with the address of the document: what a citation of evidence consists of.",
						List.of(RequestParameter.someOf(PASSAGES, "Ids of passages, from evidence", List.of())
							.such(List.of("cqcd-2021.innovation-centre.13"))
							.needed()),
						(call) -> asked("sources/citations", Map.of(PASSAGES, call.values().texts(PASSAGES)), call)));
	}

	private static RequestParameter name(String name, String description, String example) {
		return RequestParameter.text(name, description).upTo(LONGEST).such(example).needed();
	}

	private Page list(ToolCall call) {
		String one = call.text(QUESTION);
		if (!one.isEmpty()) {
			QuestionDescription question = this.questions.describe(one);
			return Page.of(Map.of(),
					List.of(Page.about(QUESTION, question.name(), "title", question.question(), "titleZh",
							question.questionZh(), "description", question.description(), "columns", question.columns(),
							PARAMETERS, schema(question))));
		}
		List<Map<String, Object>> listed = new ArrayList<>();
		for (QuestionDescription question : this.questions.describe(call.text(SUBJECT), call.text(WORDS))) {
			listed.add(Page.about(QUESTION, question.name(), "title", question.question(), PARAMETERS,
					question.parameters().stream().map(Parameter::name).toList()));
		}
		return Page.of(Page.about("found", listed.size(), "subjects", this.questions.subjects()), listed);
	}

	private static Map<String, Object> schema(QuestionDescription question) {
		List<RequestParameter> parameters = new ArrayList<>();
		question.parameters().forEach((parameter) -> {
			RequestParameter asked = parameter.asked();
			List<String> kinds = parameter.kinds();
			parameters.add(kinds.isEmpty() ? asked
					: new RequestParameter(asked.name(), "Id of an entity of kind " + String.join(" or ", kinds),
							asked.type(), asked.values(), asked.least(), asked.most(), asked.example(),
							asked.otherwise(), asked.required()));
		});
		return ToolSchema.of(parameters);
	}

	private Page ask(ToolCall call) {
		Map<String, Object> values = new LinkedHashMap<>();
		call.objects().getOrDefault(PARAMETERS, Map.of()).forEach((name, value) -> {
			if (value != null) {
				values.put(name.toString(), value);
			}
		});
		return asked(call.text(QUESTION), values, call);
	}

	private Page asked(String question, Map<String, ?> values, ToolCall call) {
		AnswerRows answer = answer(question, values, Math.min(call.offset() + AHEAD, MOST_ROWS));
		return page(answer, Page.about(QUESTION, answer.name(), "title", answer.question(), PARAMETERS,
				answer.parameters(), "rows", answer.cut() ? null : answer.rows().size()));
	}

	private AnswerRows answer(String question, Map<String, ?> values, int limit) {
		MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
		values.forEach((name, value) -> ToolCall.texts(name, value).ifPresent((texts) -> given.put(name, texts)));
		given.keySet().stream().filter(QuestionAnswers.REQUEST_PARAMETERS::contains).findFirst().ifPresent((name) -> {
			throw ToolProblem
				.argument("A question has no parameter " + name + " here: offset and size select from its rows.");
		});
		given.forEach(QuestionTools::requireBounded);
		given.add("limit", String.valueOf(limit));
		return this.questions.rows(question, given);
	}

	/** One text may hold a list, whose values are separated by commas. */
	private static void requireBounded(String name, List<String> texts) {
		List<String> values = texts.stream().flatMap((text) -> Stream.of(text.split(",", -1))).toList();
		if (values.size() > MOST_VALUES || values.stream().anyMatch((value) -> value.strip().length() > LONGEST)) {
			throw ToolProblem.argument("The parameter %s may have %d values of up to %d characters each."
				.formatted(name, MOST_VALUES, LONGEST));
		}
	}

	private static Page page(AnswerRows answer, Map<String, Object> about) {
		return new Page(about, answer.rows(), 0, answer.cut(), false);
	}

	private Page askInWords(ToolCall call) {
		Asked asked = this.sentences.ask(call.text(TEXT), LocalDate.now());
		Asked.First first = first(asked);
		Map<String, Object> about = Page.about("first", first, "understood", understood(asked.understood()),
				"alternatives", asked.questions().stream().skip(1).map(QuestionTools::alternative).toList());
		if (first == Asked.First.QUESTION && asked.questions().get(0).missing().isEmpty()) {
			Asked.AskedQuestion best = asked.questions().get(0);
			AnswerRows answer = answer(best.name(), texts(best.values()), Math.min(call.offset() + AHEAD, MOST_ROWS));
			about.putAll(Page.about(QUESTION, best.name(), "title", best.question(), PARAMETERS, answer.parameters()));
			return page(answer, about);
		}
		if (first == Asked.First.QUESTION) {
			about.put(QUESTION, alternative(asked.questions().get(0)));
		}
		return Page.of(about, asked.entities());
	}

	/** Pages of the explorer are nothing to an agent: what else is best comes first. */
	private static Asked.First first(Asked asked) {
		if (asked.first() != Asked.First.PAGE) {
			return asked.first();
		}
		if (asked.questions().isEmpty()) {
			return asked.entities().isEmpty() ? Asked.First.NOTHING : Asked.First.ENTITY;
		}
		return Asked.First.QUESTION;
	}

	/**
	 * The words are those of the sentence; of the graph, there are only ids and kinds.
	 */
	private static Map<String, Object> understood(Asked.Understood understood) {
		return Page.about("names",
				understood.names()
					.stream()
					.map((name) -> Page.about(TEXT, name.text(), "entities",
							name.entities()
								.stream()
								.map((entity) -> Page.about(ID, entity.id(), "kind", entity.kind()))
								.toList()))
					.toList(),
				"from", understood.from(), "to", understood.to(), WORDS, understood.words(), "rest", understood.rest());
	}

	private static Map<String, Object> alternative(Asked.AskedQuestion question) {
		return Page.about(QUESTION, question.name(), "title", question.question(), PARAMETERS, question.values(),
				"missing", question.missing());
	}

	private static Map<String, Object> texts(Map<String, Object> values) {
		Map<String, Object> texts = new LinkedHashMap<>();
		values.forEach((name, value) -> texts.put(name, (value instanceof List<?>) ? value : value.toString()));
		return texts;
	}

	private Page compare(ToolCall call) {
		String left = call.text(LEFT);
		String right = call.text(RIGHT);
		String kind = kind(left);
		if (left.equals(right) || !kind.equals(kind(right)) || !List.of(AGREEMENT, INSTITUTION).contains(kind)) {
			throw ToolProblem.argument(
					"Two different agreements or two different bodies can be compared; %s is of kind %s, %s of kind %s."
						.formatted(left, kind, right, kind(right)));
		}
		return kind.equals(AGREEMENT)
				? asked("agreements/side-by-side", Map.of("leftAgreementId", left, "rightAgreementId", right), call)
				: bodies(left, right);
	}

	/**
	 * What both have first, then what only one of them has, in the order of the texts.
	 */
	private Page bodies(String left, String right) {
		AnswerRows answerOfLeft = commitments(left);
		AnswerRows answerOfRight = commitments(right);
		boolean cut = answerOfLeft.cut() || answerOfRight.cut();
		List<Map<String, Object>> ofLeft = answerOfLeft.rows();
		List<Map<String, Object>> ofRight = answerOfRight.rows();
		Set<Object> inRight = ids(ofRight);
		Set<Object> inLeft = ids(ofLeft);
		List<Map<String, Object>> rows = new ArrayList<>();
		ofLeft.stream().filter((row) -> inRight.contains(id(row))).forEach((row) -> rows.add(where("BOTH", row)));
		ofLeft.stream().filter((row) -> !inRight.contains(id(row))).forEach((row) -> rows.add(where("LEFT", row)));
		ofRight.stream().filter((row) -> !inLeft.contains(id(row))).forEach((row) -> rows.add(where("RIGHT", row)));
		Map<String, Object> about = Page.about(LEFT, left, RIGHT, right);
		if (!cut) {
			about.putAll(Page.about("commitmentsOfLeft", inLeft.size(), "commitmentsOfRight", inRight.size(), "both",
					inLeft.stream().filter(inRight::contains).count()));
		}
		return new Page(about, rows, 0, cut, false);
	}

	private AnswerRows commitments(String body) {
		return answer("ownership/commitments-of-a-body", Map.of("bodyId", body), MOST_ROWS);
	}

	private static Set<Object> ids(List<Map<String, Object>> rows) {
		Set<Object> ids = new LinkedHashSet<>();
		rows.forEach((row) -> ids.add(id(row)));
		return ids;
	}

	private static Object id(Map<String, Object> row) {
		return String.valueOf(row.get("commitmentId"));
	}

	private static Map<String, Object> where(String where, Map<String, Object> row) {
		Map<String, Object> placed = new LinkedHashMap<>();
		placed.put("where", where);
		placed.putAll(row);
		return placed;
	}

	private Page outcomes(ToolCall call) {
		String id = call.text(ID);
		Map<String, Object> values = new LinkedHashMap<>();
		call.day(AS_OF).ifPresent((day) -> values.put(AS_OF, day.toString()));
		return switch (kind(id)) {
			case AGREEMENT -> outcomes("outcomes/commitments-of-an-agreement", "agreementId", id, values, call);
			case INSTITUTION -> outcomes("outcomes/record-of-a-body", "bodyId", id, values, call);
			case "Commitment" -> outcomes("outcomes/of-a-commitment", "commitmentId", id, values, call);
			default -> outcomes("outcomes/history-of-an-entity", "entityId", id, values, call);
		};
	}

	private Page outcomes(String question, String parameter, String id, Map<String, Object> values, ToolCall call) {
		values.put(parameter, id);
		return asked(question, values, call);
	}

	/** The kind of an entity, which must exist. */
	private String kind(String id) {
		return this.entities.card(id, null, "/api/entities").kind();
	}

}
