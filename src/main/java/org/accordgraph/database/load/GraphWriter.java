package org.accordgraph.database.load;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Component;

/**
 * Writes data to the graph that does not come from {@code cypher/}. All loads and writes,
 * in this and other services, are serialized.
 */
@Component
public class GraphWriter {

	/** Long enough for the documents of a whole country. */
	static final TransactionConfig LONGEST = TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

	private static final TransactionConfig PLANNING = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(1))
		.build();

	private final Sessions sessions;

	private final Heartbeat heartbeat;

	/** Held during writes, and while writes are paused. */
	private final Lock writing = new ReentrantLock(true);

	GraphWriter(Sessions sessions, Heartbeat heartbeat) {
		this.sessions = sessions;
		this.heartbeat = heartbeat;
	}

	/**
	 * Writes in one transaction.
	 * @param <T> the type of the result
	 * @param work writes; it may be repeated
	 * @param keep whether to commit; otherwise, the transaction is rolled back
	 * @return the result
	 * @throws Neo4jException if the database is unavailable or reports another error
	 */
	public <T> T write(TransactionCallback<T> work, Predicate<T> keep) {
		this.writing.lock();
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
			this.heartbeat.lookAfterWriting();
			return result;
		}
		catch (Undone ex) {
			@SuppressWarnings("unchecked")
			T done = (T) ex.result;
			return done;
		}
		finally {
			this.writing.unlock();
		}
	}

	/**
	 * Runs some work while nothing is written through this service.
	 * @param <T> the type of the result
	 * @param work the work
	 */
	public <T> T paused(Supplier<T> work) {
		this.writing.lock();
		try {
			return work.get();
		}
		finally {
			this.writing.unlock();
		}
	}

	/**
	 * Writes data that no answer contains.
	 * @param <T> the type of the result
	 * @param work writes; it may be repeated
	 * @return the result
	 * @throws Neo4jException if the database is unavailable or reports another error
	 */
	public <T> T note(TransactionCallback<T> work) {
		return paused(() -> {
			try (Session session = this.sessions.writing()) {
				return session.executeWrite(work);
			}
		});
	}

	/**
	 * Changes a graph that is not in use yet.
	 * @param cypher one statement, which may use several transactions
	 */
	public void change(String cypher) {
		try (Session session = this.sessions.writing()) {
			session.run(cypher, LONGEST).consume();
		}
	}

	/**
	 * Has the database plan a statement, by running it with parameters for which it does
	 * nothing. What it would write nevertheless is rolled back.
	 * @param cypher the statement
	 * @param parameters its parameters
	 */
	public void plan(String cypher, Map<String, Object> parameters) {
		try (Session session = this.sessions.writing(); Transaction tx = session.beginTransaction(PLANNING)) {
			tx.run(cypher, parameters).consume();
			tx.rollback();
		}
	}

	/** Records the change, so that clients do not reuse former answers. */
	private static void touch(TransactionContext tx) {
		tx.run("MATCH (dataset:Dataset {id: $id}) SET dataset.changedAt = datetime()", Map.of("id", Dataset.ID))
			.consume();
	}

	/** Rolls the transaction back. */
	private static final class Undone extends RuntimeException {

		private final transient Object result;

		private Undone(Object result) {
			super(null, null, false, false);
			this.result = result;
		}

	}

}
