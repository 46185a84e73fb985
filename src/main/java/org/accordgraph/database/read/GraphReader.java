package org.accordgraph.reading;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.accordgraph.graph.Sessions;
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
 * Reads from the database, in one transaction, one graph and not for ever. It is read
 * through the driver itself, because the driver repeats a read that a cluster could not
 * answer in the moment.
 */
@Component
public class Reading {

	private static final TransactionConfig AT_LEISURE = TransactionConfig.builder()
		.withTimeout(Duration.ofHours(1))
		.build();

	private final Sessions sessions;

	private final Patience patience;

	private final OneGraph graph;

	private final Duration timeout;

	Reading(Sessions sessions, Patience patience, OneGraph graph,
			@Value("${accord.questions.timeout:30s}") Duration timeout) {
		this.sessions = sessions;
		this.patience = patience;
		this.graph = graph;
		this.timeout = timeout;
	}

	/**
	 * Reads.
	 * @param <T> the type of what is read
	 * @param work what to read; it may be repeated
	 * @return what was read
	 * @throws TooExpensive if it takes too much time or memory
	 * @throws Neo4jException if the database is away, or says something else
	 */
	public <T> T read(TransactionCallback<T> work) {
		return read(this.timeout, work);
	}

	/**
	 * Reads what must not take long.
	 * @param <T> the type of what is read
	 * @param timeout how long it may take
	 * @param work what to read; it may be repeated
	 * @return what was read
	 * @throws TooExpensive if it takes too much time or memory
	 * @throws Neo4jException if the database is away, or says something else
	 */
	public <T> T read(Duration timeout, TransactionCallback<T> work) {
		TransactionConfig config = TransactionConfig.builder().withTimeout(timeout).build();
		Session session = this.sessions.reading();
		return this.patience.apart(
				reading(session, () -> session.executeRead((tx) -> translated(() -> work.execute(tx)), config)),
				() -> breakOff(session));
	}

	/**
	 * Reads for somebody who waits for a large import, not at a screen: as long as it
	 * takes, and the database may be busy.
	 * @param <T> the type of what is read
	 * @param work what to read; it may be repeated
	 * @return what was read
	 * @throws Neo4jException if the database is away, or says something else
	 */
	public <T> T readAtLeisure(TransactionCallback<T> work) {
		return this.patience.whileWriting(() -> {
			try (Session session = this.sessions.reading()) {
				return session.executeRead(work, AT_LEISURE);
			}
		});
	}

	/**
	 * Asks one statement. It needs one round trip, because it is a transaction of its
	 * own: to begin and end one takes two more. What a cluster could not answer in the
	 * moment is repeated as the driver does it.
	 * @param <T> the type of what is read
	 * @param text the statement
	 * @param values its parameters
	 * @param rows reads the rows; it may be repeated
	 * @return what was read
	 * @throws TooExpensive if it takes too much time or memory
	 * @throws Neo4jException if the database is away, or says something else
	 */
	public <T> T ask(String text, Map<String, Object> values, Function<Result, T> rows) {
		return ask(this.sessions.reading(), text, values, rows);
	}

	/**
	 * Asks one statement as {@link #ask(String, Map, Function)} does, for some of its
	 * rows.
	 * @param <T> the type of what is read
	 * @param text the statement
	 * @param values its parameters
	 * @param most how many of its rows are read at most
	 * @param rows reads the rows; it may be repeated
	 * @return what was read
	 * @throws TooExpensive if it takes too much time or memory
	 * @throws Neo4jException if the database is away, or says something else
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
			if (!(ex instanceof RetryableException) || ex instanceof NoSignOfLife) {
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
	 * Ends the connection of a session that waits: the driver does so where the thread is
	 * interrupted that closes it.
	 */
	private static void breakOff(Session session) {
		Thread.currentThread().interrupt();
		session.close();
	}

	/**
	 * Reads by other means, with the same patience and the same errors.
	 * @param <T> the type of what is read
	 * @param reading reads
	 * @return what was read
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
