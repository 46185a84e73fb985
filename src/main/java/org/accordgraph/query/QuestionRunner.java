package org.accordgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.accordgraph.database.read.Bulkhead;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.database.read.TooExpensive;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

import org.springframework.stereotype.Component;

/**
 * Runs a question with a limit of one row more than requested: the database keeps no
 * other rows while sorting, and the extra row shows that the answer was cut.
 */
@Component
class QuestionRunner {

	private final GraphReader reading;

	private final Bulkhead bulkhead;

	private final KnownEntityIds entities;

	QuestionRunner(GraphReader reading, Bulkhead bulkhead, KnownEntityIds entities) {
		this.entities = entities;
		this.reading = reading;
		this.bulkhead = bulkhead;
	}

	/**
	 * Answers a question that somebody outside asks.
	 * @param question the question
	 * @param request the validated request
	 * @param drawn whether the graph of the answer is wanted
	 * @throws ParameterEntityNotFound if there are no rows because an entity does not
	 * exist
	 */
	Rows answer(Question question, AnswerRequest request, boolean drawn) {
		Map<String, Object> values = request.values();
		Rows rows = drawn ? ask(question, values, request.limit()) : rows(question, values, request.limit());
		if (rows.rows().isEmpty()) {
			unknown(question, values).ifPresent((parameter) -> {
				throw new ParameterEntityNotFound(parameter, Objects.requireNonNull(values.get(parameter.name())));
			});
		}
		return rows;
	}

	/** Answers a question with the graph of its rows. */
	Rows ask(Question question, Map<String, Object> values, int limit) {
		return ask(question, values, limit, true);
	}

	/** Answers a question with its rows alone. */
	Rows rows(Question question, Map<String, Object> values, int limit) {
		return ask(question, values, limit, false);
	}

	private Rows ask(Question question, Map<String, Object> values, int limit, boolean drawn) {
		try {
			return question.searchesPaths() ? this.bulkhead.with(() -> read(question, values, limit, drawn))
					: read(question, values, limit, drawn);
		}
		catch (TooExpensive ex) {
			throw ex.narrowedBy(question.parameterNames());
		}
	}

	private Rows read(Question question, Map<String, Object> values, int limit, boolean drawn) {
		Map<String, Object> limited = new HashMap<>(values);
		limited.put(TopLevelClauses.LIMIT, limit + 1L);
		limited.put(PathColumn.DRAWN, drawn);
		return this.reading.ask(question.file().statement(), limited, limit + 1, (result) -> {
			RowReader reader = new RowReader(question);
			List<Map<String, Object>> rows = new ArrayList<>();
			while (rows.size() < limit && result.hasNext()) {
				rows.add(reader.read(result.next()));
			}
			return new Rows(reader.columns(), rows, result.hasNext(), reader.nodes(), reader.edges());
		});
	}

	/**
	 * Returns the first parameter whose entity does not exist; checks all in one round
	 * trip.
	 */
	Optional<Parameter> unknown(Question question, Map<String, Object> values) {
		KnownEntityIds.Of known = this.entities.now();
		List<Parameter> ids = question.ids();
		if (ids.stream().allMatch((id) -> known.holds(id, Objects.requireNonNull(values.get(id.name()))))) {
			return Optional.empty();
		}
		Record found = this.reading.ask(question.existence(), values, Result::single);
		ids.stream()
			.filter((id) -> found.get(id.name()).isTrue())
			.forEach((id) -> known.add(id, Objects.requireNonNull(values.get(id.name()))));
		return ids.stream().filter((id) -> found.get(id.name()).isFalse()).findFirst();
	}

}
