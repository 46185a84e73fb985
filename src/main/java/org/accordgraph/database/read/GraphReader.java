package org.accordgraph.database.read;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.accordgraph.database.load.Sessions;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads from the database, from one graph and within a time limit. The driver is used
 * directly, because it repeats reads that a cluster temporarily cannot answer.
 */
@Component
public class GraphReader {

	private static final TransactionConfig AT_LEISURE = TransactionConfig.builder()
		.withTimeout(Duration.ofHours(1))
		.build();

	private final Sessions sessions;

	private final TimeLimiter patience;

	private final ConsistentRead graph;

	private final Duration timeout;

	GraphReader(Sessions sessions, TimeLimiter patience, ConsistentRead graph,
			@Value("${accord.questions.timeout:30s}") Duration timeout) {
		this.sessions = sessions;
		this.patience = patience;
		this.graph = graph;
		this.timeout = timeout;
	}

	/**
	 * Reads in one transaction.
	 * @param <T> the type of the result
	 * @param work the read; it may be repeated
	 * @return the result
	 * @throws TooExpensive if it takes too much time or memory
	 * @throws Neo4jException if the database is unavailable or reports another error
	 */
	public <T> T read(TransactionCallback<T> work) {
		return read(this.timeout, work);
	}

	/**
	 * Reads in one transaction, with a time limit.
	 * @param <T> the type of the result
	 * @param timeout the time limit
	 * @param work the read; it may be repeated
	 * @return the result
	 * @throws TooExpensive if it takes too much time or memory
	 * @throws Neo4jException if the database is unavailable or reports another error
	 */
	public <T> T read(Duration timeout, TransactionCallback<T> work) {
		TransactionConfig config = TransactionConfig.builder().withTimeout(timeout).build();
		Session session = this.sessions.reading();
		return this.patience.apart(
				reading(session, () -> session.executeRead((tx) -> translated(() -> work.execute(tx)), config)),
				() -> breakOff(session));
	}

	/**
	 * Reads for a large import, without a short time limit and while the database may be
	 * busy.
	 * @param <T> the type of the result
	 * @param work the read; it may be repeated
	 * @return the result
	 * @throws Neo4jException if the database is unavailable or reports another error
	 */
	public <T> T readAtLeisure(TransactionCallback<T> work) {
		return this.patience.whileWriting(() -> {
			try (Session session = this.sessions.reading()) {
				return session.executeRead(work, AT_LEISURE);
			}
		});
	}

	/**
	 * Runs one statement as a transaction of its own. That takes one round trip; to begin
	 * and end a transaction takes two more. If a cluster temporarily cannot answer, the
	 * statement is repeated as the driver does it.
	 * @param <T> the type of the result
	 * @param text the statement
	 * @param values its parameters
	 * @param rows reads the rows; it may be repeated
	 * @return the result
	 * @throws TooExpensive if it takes too much time or memory
	 * @throws Neo4jException if the database is unavailable or reports another error
	 */
	public <T> T ask(String text, Map<String, Object> values, Function<Result, T> rows) {
		return ask(this.sessions.reading(), text, values, rows);
	}

	/**
	 * Runs one statement as {@link #ask(String, Map, Function)} does, and reads only its
	 * first rows.
	 * @param <T> the type of the result
	 * @param text the statement
	 * @param values its parameters
	 * @param most the maximum number of rows that are read
	 * @param rows reads the rows; it may be repeated
	 * @return the result
	 * @throws TooExpensive if it takes too much time or memory
	 * @throws Neo4jException if the database is unavailable or reports another error
	 */
	public <T> T ask(String text, Map<String, Object> values, int most, Function<Result, T> rows) {
		return ask(this.sessions.reading(most), text, values, rows);
	}

	private <T> T ask(Session session, String text, Map<String, Object> values, Function<Result, T> rows) {
		TransactionConfig config = TransactionConfig.builder().withTimeout(this.timeout).build();
		try {
			return this.patience.with(reading(session, () -> rows.apply(session.run(text, values, config))),
					() -> breakOff(session));
		}
		catch (RuntimeException ex) {
			if (!(ex instanceof RetryableException) || ex instanceof NoHeartbeat) {
				throw ex;
			}
			return read((tx) -> rows.apply(tx.run(text, values)));
		}
	}

	private <T> Supplier<T> reading(Session session, Supplier<T> reading) {
		return () -> {
			try (session) {
				return translated(() -> this.graph.read(() -> translated(reading)));
			}
		};
	}

	/**
	 * Closes the connection of a waiting session: the driver does so if the thread that
	 * closes the session is interrupted.
	 */
	private static void breakOff(Session session) {
		Thread.currentThread().interrupt();
		session.close();
	}

	/**
	 * Reads by other means than the driver, with the same time limits and errors.
	 * @param <T> the type of the result
	 * @param reading the read; it may be repeated
	 * @return the result
	 * @throws TooExpensive if it takes too much time or memory
	 */
	public <T> T by(Supplier<T> reading) {
		return this.patience.apart(() -> translated(() -> this.graph.read(() -> translated(reading))), () -> {
		});
	}

	private static <T> T translated(Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (RuntimeException ex) {
			throw translation(ex);
		}
	}

	private static RuntimeException translation(RuntimeException thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof ClientException && cause.getCause() instanceof TimeoutException) {
				return new ServiceUnavailableException(cause.getMessage(), thrown);
			}
			if (cause instanceof Neo4jException said) {
				return TooExpensive.in(said).<RuntimeException>map((problem) -> problem).orElse(thrown);
			}
		}
		return thrown;
	}

}
