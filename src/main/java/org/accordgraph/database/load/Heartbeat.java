package org.accordgraph.database.load;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.accordgraph.support.thread.ServiceThreads;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Queries the database several times a second for the graph that it contains, from the
 * first read on. Freshness, time limits and health use the result: the identity of the
 * graph, and whether the database responds at all. A frozen server still accepts
 * connections, and the driver would wait for its answer forever.
 */
@Component
public class Heartbeat implements DisposableBean {

	/** The response time if there is no response. */
	public static final Duration NONE = Duration.ofDays(1);

	/**
	 * The time that a replacement of the graph is announced in advance, for all services
	 * to see it.
	 */
	static final Duration NOTICE = Duration.ofSeconds(1);

	private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

	private static final Duration BETWEEN = Duration.ofMillis(250);

	/** The age after which a result is requested again; less than the notice. */
	private static final Duration FRESH = Duration.ofMillis(750);

	/** The database is busy after a load. */
	private static final Duration LONGEST_AFTER_WRITING = Duration.ofSeconds(30);

	private static final TransactionConfig TRANSACTION = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(2))
		.build();

	private final Sessions sessions;

	private final Patience patience;

	private final AtomicBoolean beating = new AtomicBoolean();

	private final ScheduledExecutorService clock;

	private volatile View last = new View("", "", "", true, System.nanoTime() - FRESH.toNanos());

	private @Nullable Beat current;

	Heartbeat(Sessions sessions, Patience patience) {
		this.sessions = sessions;
		this.patience = patience;
		this.clock = Executors.newSingleThreadScheduledExecutor(ServiceThreads.called("heartbeat-"));
	}

	/**
	 * The current graph.
	 * @return the graph as seen less than a second ago
	 * @throws Neo4jException if a query is needed and the database is unavailable
	 */
	public View view() {
		begin();
		View known = this.last;
		return isFresh(known.seen()) ? known : beat().view();
	}

	/**
	 * Identifies the graph that was last seen, without waiting for the database.
	 * @return a value to compare; blank if none was seen
	 */
	public String lastSeen() {
		View known = this.last;
		return known.graph() + ' ' + known.changed() + ' ' + known.state();
	}

	/**
	 * Measures the response time of the database, without blocking.
	 * @param patience the longest time to wait for the response
	 * @return the response time, or {@link #NONE}
	 */
	public CompletableFuture<Duration> within(Duration patience) {
		return beat().took.copy().completeOnTimeout(NONE, patience.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Queries the graph after a load, where it is written: a reader of a cluster may lag
	 * behind.
	 * @throws Neo4jException if the database is unavailable
	 */
	void look() {
		started(new Beat(LONGEST_AFTER_WRITING, this.sessions::writing)).view();
	}

	/**
	 * Queries the graph after a write. What is written stays written if the database goes
	 * away now; no former answer is then reused.
	 */
	void lookAfterWriting() {
		try {
			look();
		}
		catch (Neo4jException ex) {
			log.debug("Written, but not seen yet", ex);
			forget();
		}
	}

	private synchronized void forget() {
		this.last = new View("", "not seen since " + Instant.now(), "", true, System.nanoTime() - FRESH.toNanos());
	}

	private void begin() {
		if (this.beating.compareAndSet(false, true)) {
			this.clock.scheduleWithFixedDelay(this::tick, BETWEEN.toMillis(), BETWEEN.toMillis(),
					TimeUnit.MILLISECONDS);
		}
	}

	private synchronized void tick() {
		try {
			if (this.current == null || this.current.took.isDone()) {
				started(new Beat(this.patience.heartbeat(), this.sessions::reading));
			}
		}
		catch (RuntimeException | OutOfMemoryError ex) {
			// The next heartbeat is needed, whatever happens here.
			log.warn("The database could not be asked for a sign of life", ex);
		}
	}

	/** The current query, shared by all callers, or a new one. */
	private synchronized Beat beat() {
		Beat known = this.current;
		return (known != null && isFresh(known.asked) && !known.hasFailed()) ? known
				: started(new Beat(this.patience.heartbeat(), this.sessions::reading));
	}

	private synchronized Beat started(Beat beat) {
		this.current = beat;
		beat.thread.start();
		return beat;
	}

	private synchronized void saw(View view) {
		// Responses may arrive out of order.
		if (view.seen() - this.last.seen() > 0) {
			this.last = view;
		}
	}

	private static boolean isFresh(long asked) {
		return System.nanoTime() - asked < FRESH.toNanos();
	}

	/**
	 * Waits for the last query: to interrupt its thread would cost the driver a
	 * connection.
	 */
	@Override
	public void destroy() throws InterruptedException {
		this.clock.shutdown();
		this.clock.awaitTermination(NOTICE.toMillis(), TimeUnit.MILLISECONDS);
		Beat asking;
		synchronized (this) {
			asking = this.current;
		}
		if (asking != null) {
			asking.thread.join(NOTICE.toMillis() * 3);
		}
	}

	/** A query and its response. */
	private final class Beat {

		private final CompletableFuture<View> answer = new CompletableFuture<>();

		private final CompletableFuture<Duration> took;

		private final long asked = System.nanoTime();

		private final Thread thread = ServiceThreads.one("heartbeat", this::ask);

		private final Supplier<Session> sessions;

		private Beat(Duration longest, Supplier<Session> sessions) {
			this.sessions = sessions;
			this.answer.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS);
			this.took = this.answer
				.handle((view, failure) -> (failure == null) ? Duration.ofNanos(System.nanoTime() - this.asked) : NONE);
			// On an interrupt, the driver gives up the connection.
			this.answer.whenComplete((view, failure) -> this.thread.interrupt());
		}

		private void ask() {
			try {
				View view = seen();
				saw(view);
				this.answer.complete(view);
			}
			catch (RuntimeException ex) {
				log.debug("No sign of life", ex);
				this.answer.completeExceptionally(ex);
			}
		}

		private View seen() {
			try (Session session = this.sessions.get()) {
				View view;
				try {
					view = GraphSwap.view(session.run(GraphSwap.VIEW, GraphSwap.VALUES, TRANSACTION), this.asked);
				}
				catch (RuntimeException ex) {
					// Nobody waits for an abandoned query.
					if (!(ex instanceof RetryableException) || this.answer.isDone()) {
						throw ex;
					}
					view = session.executeRead(
							(tx) -> GraphSwap.view(tx.run(GraphSwap.VIEW, GraphSwap.VALUES), this.asked), TRANSACTION);
				}
				return view.in(session.lastBookmarks()
					.stream()
					.map(Bookmark::value)
					.sorted()
					.collect(Collectors.joining(" ")));
			}
		}

		private boolean hasFailed() {
			return this.answer.isCompletedExceptionally();
		}

		private View view() {
			try {
				return this.answer.get();
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause
						: new ServiceUnavailableException("The database gives no sign of life", ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new ServiceUnavailableException("Nobody waits for the database any more", ex);
			}
		}

	}

	/**
	 * A view of the graph.
	 *
	 * @param graph identifies the loaded graph, for comparison
	 * @param changed when data was last written to it by {@link GraphWriter}
	 * @param state identifies the last transaction of any client, from the bookmarks of
	 * the driver: analysts also write to the database directly
	 * @param whole whether the graph is not being replaced
	 * @param seen when the query was sent, in nanoseconds
	 */
	public record View(String graph, String changed, String state, boolean whole, long seen) {

		View in(String seenState) {
			return new View(this.graph, this.changed, seenState, this.whole, this.seen);
		}

		/**
		 * Whether both views are of the same graph, and neither was taken during a
		 * replacement.
		 */
		public boolean isSameAs(View other) {
			return this.whole && other.whole && this.graph.equals(other.graph);
		}

	}

}
