package org.accordgraph.graph;

import java.util.Map;
import java.util.function.Supplier;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The moment in which a changed graph takes the place of the former one. A commit of
 * Neo4j is there altogether or not at all, but whoever reads while it is applied can find
 * the former nodes gone and the new ones not there yet. So the loader says when that
 * moment begins and ends, and readers look before and after they read.
 *
 * @see GraphWatch
 */
final class Exchange {

	private static final Logger log = LoggerFactory.getLogger(Exchange.class);

	private static final String ID = "accord-graph-exchange";

	/**
	 * No commit of ours takes longer. Who was killed in the moment holds up readers no
	 * longer than that.
	 */
	private static final long LONGEST_MILLIS = 60_000;

	private final Sessions sessions;

	Exchange(Sessions sessions) {
		this.sessions = sessions;
	}

	/**
	 * It is about to happen: the next thing that the loader does is to commit. Returns
	 * when all readers have had the time to see it.
	 */
	void begin() {
		say();
		try {
			Thread.sleep(GraphWatch.NOTICE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped before the graph was exchanged", ex);
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
	 * Loads, and says that the moment is over.
	 * @param load commits; it has called {@link #begin()}
	 */
	boolean in(Supplier<Boolean> load) {
		try {
			return load.get();
		}
		finally {
			try (Session session = this.sessions.writing()) {
				session.executeWriteWithoutResult(Exchange::end);
			}
			catch (Neo4jException ex) {
				log.debug("The next load says so", ex);
			}
		}
	}

	private static void end(TransactionContext tx) {
		tx.run("MATCH (exchange:Dataset {id: $id}) DELETE exchange", Map.of("id", ID)).consume();
	}

	/** Takes away what was left behind by a loader that was killed in the moment. */
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
				// Somebody may be loading.
				Dataset.lock(tx);
				end(tx);
			});
		}
	}

	/**
	 * Which graph a reader sees. What was read between two equal ones is all of the same
	 * graph.
	 * @param tx reads
	 * @param now when, in nanoseconds
	 */
	static GraphWatch.View view(TransactionContext tx, long now) {
		Record row = tx.run("""
				OPTIONAL MATCH (dataset:Dataset {id: $dataset})
				OPTIONAL MATCH (exchange:Dataset {id: $exchange})
				RETURN
				  coalesce(dataset.version + ' ' + toString(dataset.loadedAt), '') AS graph,
				  coalesce(toString(dataset.changedAt), '') AS changed,
				  NOT coalesce(0 <= timestamp() - exchange.began < $longest, false) AS whole
				""", Map.of("dataset", Dataset.ID, "exchange", ID, "longest", LONGEST_MILLIS)).single();
		return new GraphWatch.View(row.get("graph").asString(), row.get("changed").asString(), "",
				row.get("whole").asBoolean(), now);
	}

}
