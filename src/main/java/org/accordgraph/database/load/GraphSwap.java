package org.accordgraph.database.load;

import java.util.Map;
import java.util.function.Supplier;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Marks the period in which a changed graph replaces the former one. A commit of Neo4j is
 * atomic, but a read during its application can find the former nodes gone and the new
 * ones still missing. So the loader records when the period begins and ends, and readers
 * check the record before and after they read.
 *
 * @see Heartbeat
 */
final class GraphSwap {

	private static final Logger log = LoggerFactory.getLogger(GraphSwap.class);

	private static final String ID = "accord-graph-exchange";

	/**
	 * Longer than any commit of the loader. If a loader is killed in this period, readers
	 * are delayed no longer than this.
	 */
	private static final long LONGEST_MILLIS = 60_000;

	/** Queries the graph that a reader sees, with {@link #VALUES}. */
	static final String VIEW = """
			OPTIONAL MATCH (dataset:Dataset {id: $dataset})
			OPTIONAL MATCH (exchange:Dataset {id: $exchange})
			RETURN
			  coalesce(dataset.version + ' ' + toString(dataset.loadedAt), '') AS graph,
			  coalesce(toString(dataset.changedAt), '') AS changed,
			  NOT coalesce(0 <= timestamp() - exchange.began < $longest, false) AS whole
			""";

	static final Map<String, Object> VALUES = Map.of("dataset", Dataset.ID, "exchange", ID, "longest", LONGEST_MILLIS);

	private final Sessions sessions;

	GraphSwap(Sessions sessions) {
		this.sessions = sessions;
	}

	/**
	 * Announces the replacement: the next step of the loader is to commit. Returns when
	 * all readers have had the time to see the announcement.
	 */
	void begin() {
		say();
		try {
			Thread.sleep(Heartbeat.NOTICE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped before the graph was replaced", ex);
		}
	}

	private void say() {
		try (Session session = this.sessions.writing()) {
			session.executeWriteWithoutResult((tx) -> tx
				.run("MERGE (exchange:Dataset {id: $id}) SET exchange.began = timestamp()", Map.of("id", ID))
				.consume());
		}
	}

	/**
	 * Loads, and then records the end of the replacement.
	 * @param load commits, after it has called {@link #begin()}
	 */
	boolean in(Supplier<Boolean> load) {
		try {
			return load.get();
		}
		finally {
			try (Session session = this.sessions.writing()) {
				session.executeWriteWithoutResult(GraphSwap::end);
			}
			catch (Neo4jException ex) {
				log.debug("The next load says so", ex);
			}
		}
	}

	private static void end(TransactionContext tx) {
		tx.run("MATCH (exchange:Dataset {id: $id}) DELETE exchange", Map.of("id", ID)).consume();
	}

	/** Deletes the announcement of a loader that was killed in this period. */
	void clear() {
		try (Session session = this.sessions.reading()) {
			if (!session
				.executeRead((tx) -> tx.run("MATCH (exchange:Dataset {id: $id}) RETURN exchange.id", Map.of("id", ID))
					.hasNext())) {
				return;
			}
		}
		try (Session session = this.sessions.writing()) {
			session.executeWriteWithoutResult((tx) -> {
				// Another service may be loading.
				Dataset.lock(tx);
				end(tx);
			});
		}
	}

	/**
	 * Identifies the graph that a reader sees. Everything read between two equal views is
	 * from the same graph.
	 * @param result the result of {@link #VIEW}
	 * @param asked when the query was sent, in nanoseconds
	 */
	static Heartbeat.View view(Result result, long asked) {
		Record row = result.single();
		return new Heartbeat.View(row.get("graph").asString(), row.get("changed").asString(), "",
				row.get("whole").asBoolean(), asked);
	}

}
