package org.accordgraph.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.reading.Bulkhead;
import org.accordgraph.reading.Reading;
import org.accordgraph.reading.TooExpensive;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

import org.springframework.stereotype.Component;

/**
 * Asks the database for one row more than the request wants: the database sorts and keeps
 * no others, and that one tells that the answer is cut.
 */
@Component
class QuestionRunner {

	private final Reading reading;

	private final Bulkhead bulkhead;

	private final KnownThings things;

	QuestionRunner(Reading reading, Bulkhead bulkhead, KnownThings things) {
		this.things = things;
		this.reading = reading;
		this.bulkhead = bulkhead;
	}

	Rows ask(Question question, Map<String, Object> values, int limit) {
		try {
			return question.searchesPaths() ? this.bulkhead.with(() -> read(question, values, limit))
					: read(question, values, limit);
		}
		catch (TooExpensive ex) {
			throw ex.narrowedBy(question.parameterNames());
		}
	}

	private Rows read(Question question, Map<String, Object> values, int limit) {
		Map<String, Object> limited = new HashMap<>(values);
		limited.put(Outermost.LIMIT, limit + 1L);
		return this.reading.ask(question.file().statement(), limited, limit + 1, (result) -> {
			RowReader reader = new RowReader(question);
			List<Map<String, Object>> rows = new ArrayList<>();
			while (rows.size() < limit && result.hasNext()) {
				rows.add(reader.read(result.next()));
			}
			return new Rows(rows, result.hasNext(), reader.nodes(), reader.edges());
		});
	}

	/** The first parameter that names no thing, of all in one round trip. */
	Optional<Parameter> unknown(Question question, Map<String, Object> values) {
		KnownThings.Of known = this.things.now();
		List<Parameter> ids = question.ids();
		if (ids.stream().allMatch((id) -> known.holds(id, values.get(id.name())))) {
			return Optional.empty();
		}
		Record found = this.reading.ask(question.existence(), values, Result::single);
		ids.stream()
			.filter((id) -> found.get(id.name()).isTrue())
			.forEach((id) -> known.add(id, values.get(id.name())));
		return ids.stream().filter((id) -> found.get(id.name()).isFalse()).findFirst();
	}

}
