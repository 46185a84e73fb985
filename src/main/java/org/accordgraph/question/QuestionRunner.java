package org.accordgraph.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.accordgraph.graph.Sessions;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks the database. It is asked through the driver itself, because the driver repeats a
 * read that a cluster could not answer in the moment, and because a long answer is cut
 * while it is read, not after.
 */
@Component
class QuestionRunner {

	private final Sessions sessions;

	private final TransactionConfig config;

	QuestionRunner(Sessions sessions, @Value("${accord.questions.timeout:30s}") Duration timeout) {
		this.sessions = sessions;
		this.config = TransactionConfig.builder().withTimeout(timeout).build();
	}

	Rows ask(Question question, Map<String, Object> values, int limit) {
		try (Session session = this.sessions.reading()) {
			return session.executeRead((tx) -> {
				Result result = tx.run(question.file().file().text(), values);
				RowReader reader = new RowReader(question);
				List<Map<String, Object>> rows = new ArrayList<>();
				while (rows.size() < limit && result.hasNext()) {
					rows.add(reader.read(result.next()));
				}
				return new Rows(rows, result.hasNext(), reader.picture());
			}, this.config);
		}
	}

	/** Whether there is a thing that a parameter can name. */
	boolean exists(Parameter parameter, Object id) {
		try (Session session = this.sessions.reading()) {
			return session.executeRead((tx) -> tx
				.run("MATCH (thing:%s {id: $id}) RETURN true LIMIT 1".formatted(parameter.labels()), Map.of("id", id))
				.hasNext(), this.config);
		}
	}

}
