package org.accordgraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Component;

/**
 * Writes to the graph what does not come from {@code cypher/}. Whoever loads or writes at
 * the same time, here or in another service, waits.
 */
@Component
public class Additions {

	/** Long enough for a country. */
	static final TransactionConfig LONGEST = TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

	private final Sessions sessions;

	private final GraphWatch watch;

	Additions(Sessions sessions, GraphWatch watch) {
		this.sessions = sessions;
		this.watch = watch;
	}

	/**
	 * Writes in one transaction.
	 * @param <T> the type of what comes of it
	 * @param work writes; it may be repeated
	 * @param keep whether what was written is to stay
	 * @return what came of it
	 * @throws Neo4jException if the database is away, or says something else
	 */
	public <T> T write(TransactionCallback<T> work, Predicate<T> keep) {
		try (Session session = this.sessions.writing()) {
			T result = session.executeWrite((tx) -> {
				Dataset.lock(tx);
				T done = work.execute(tx);
				if (!keep.test(done)) {
					throw new Undone(done);
				}
				touch(tx);
				return done;
			}, LONGEST);
			this.watch.look();
			return result;
		}
		catch (Undone ex) {
			@SuppressWarnings("unchecked")
			T done = (T) ex.result;
			return done;
		}
	}

	/**
	 * Writes something of which no answer tells.
	 * @param cypher one statement
	 * @param parameters its parameters
	 * @throws Neo4jException if the database is away, or says something else
	 */
	public void note(String cypher, Map<String, Object> parameters) {
		try (Session session = this.sessions.writing()) {
			session.executeWriteWithoutResult((tx) -> tx.run(cypher, parameters).consume());
		}
	}

	/**
	 * Changes a graph that nobody uses yet.
	 * @param cypher one statement, which may divide itself into transactions
	 */
	public void change(String cypher) {
		try (Session session = this.sessions.writing()) {
			session.run(cypher, LONGEST).consume();
		}
	}

	/** Whoever has an answer of before asks again. */
	private static void touch(TransactionContext tx) {
		tx.run("MATCH (dataset:Dataset {id: $id}) SET dataset.changedAt = datetime()", Map.of("id", Dataset.ID))
			.consume();
	}

	/** Has the transaction rolled back. */
	private static final class Undone extends RuntimeException {

		private final transient Object result;

		private Undone(Object result) {
			super(null, null, false, false);
			this.result = result;
		}

	}

}
