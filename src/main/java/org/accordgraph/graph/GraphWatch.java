package org.accordgraph.graph;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.accordgraph.thread.ServiceThreads;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Knows which graph is there, without asking for every reader: it looks a few times in a
 * second. Whoever exchanges the graph waits for longer than that between saying so and
 * doing it.
 */
@Component
public class GraphWatch implements DisposableBean {

	/** Who exchanges the graph gives all watches that long to see it. */
	static final Duration NOTICE = Duration.ofSeconds(1);

	private static final Logger log = LoggerFactory.getLogger(GraphWatch.class);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

	/** What was seen longer ago is looked at again. Less than the notice. */
	private static final Duration FRESH = Duration.ofMillis(750);

	private static final TransactionConfig LONGEST = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(2))
		.build();

	private final Sessions sessions;

	private final AtomicBoolean watching = new AtomicBoolean();

	private final ScheduledExecutorService looks;

	private volatile View last = new View("", "", "", true, System.nanoTime() - FRESH.toNanos());

	GraphWatch(Sessions sessions) {
		this.sessions = sessions;
		this.looks = Executors.newSingleThreadScheduledExecutor(ServiceThreads.called("graph-watch-"));
	}

	/**
	 * The graph that is there.
	 * @return what was seen less than a second ago
	 * @throws Neo4jException if it has to be looked at and the database is away
	 */
	public View view() {
		if (this.watching.compareAndSet(false, true)) {
			this.looks.scheduleWithFixedDelay(this::lookQuietly, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(),
					TimeUnit.MILLISECONDS);
		}
		View known = this.last;
		return (System.nanoTime() - known.seen() < FRESH.toNanos()) ? known : look();
	}

	/**
	 * The graph that was seen last, without asking the database for it.
	 * @return something to compare; empty if none was seen
	 */
	public String lastSeen() {
		View known = this.last;
		return known.graph() + ' ' + known.changed() + ' ' + known.state();
	}

	/** Looks now. */
	View look() {
		long now = System.nanoTime();
		try (Session session = this.sessions.reading()) {
			View view = session.executeRead((tx) -> Exchange.view(tx, now), LONGEST)
				.in(session.lastBookmarks().stream().map(Bookmark::value).sorted().collect(Collectors.joining(" ")));
			this.last = view;
			return view;
		}
	}

	private void lookQuietly() {
		try {
			look();
		}
		catch (RuntimeException ex) {
			// Whoever reads now looks again, and is told.
			log.debug("Not seen", ex);
		}
	}

	/**
	 * Lets the last look end: a thread that is interrupted while it asks costs the driver
	 * a connection.
	 */
	@Override
	public void destroy() throws InterruptedException {
		this.looks.shutdown();
		this.looks.awaitTermination(NOTICE.toMillis() * 3, TimeUnit.MILLISECONDS);
	}

	/**
	 * A graph that was seen.
	 *
	 * @param graph something to compare
	 * @param changed when something was added to it last
	 * @param state after which transaction of anybody it was seen, as the driver's
	 * bookmarks tell it: analysts write by other ways than ours
	 * @param whole whether it is not just being exchanged
	 * @param seen when, in nanoseconds
	 */
	public record View(String graph, String changed, String state, boolean whole, long seen) {

		View in(String seenState) {
			return new View(this.graph, this.changed, seenState, this.whole, this.seen);
		}

		/** Whether it is the same graph. */
		public boolean isSameAs(View other) {
			return this.whole && other.whole && this.graph.equals(other.graph);
		}

	}

}
