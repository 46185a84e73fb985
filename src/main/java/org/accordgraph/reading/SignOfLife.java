package org.accordgraph.reading;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.accordgraph.graph.Sessions;
import org.accordgraph.thread.ServiceThreads;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Asks the database whether it is there at all. A server that is frozen still accepts
 * connections, and the driver would wait for its answer for ever.
 */
@Component
class SignOfLife {

	private static final Logger log = LoggerFactory.getLogger(SignOfLife.class);

	/** What is told instead of a time where there is no sign. */
	static final Duration NONE = Duration.ofDays(1);

	/** For how long one answer is good enough for all who ask. */
	private static final Duration FRESH = Duration.ofMillis(500);

	/** Nobody waits longer than that. */
	private static final Duration LONGEST = Duration.ofSeconds(2);

	private final Sessions sessions;

	private @Nullable Asking last;

	SignOfLife(Sessions sessions) {
		this.sessions = sessions;
	}

	/**
	 * Asks it. Nothing waits here.
	 * @param patience how long to wait for the answer
	 * @return how long the answer took, or {@link #NONE}
	 */
	CompletableFuture<Duration> within(Duration patience) {
		return asking().answer.copy().completeOnTimeout(NONE, patience.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** One question at a time, however many want to know. */
	private synchronized Asking asking() {
		Asking known = this.last;
		if (known == null || known.isStale()) {
			known = new Asking();
			this.last = known;
			known.thread.start();
		}
		return known;
	}

	private final class Asking {

		private final CompletableFuture<Duration> answer = new CompletableFuture<Duration>().completeOnTimeout(NONE,
				LONGEST.toMillis(), TimeUnit.MILLISECONDS);

		private final long asked = System.nanoTime();

		private final Thread thread = ServiceThreads.one("sign-of-life", this::ask);

		private Asking() {
			// The driver gives up the connection of a thread that is interrupted.
			this.answer.thenAccept((took) -> this.thread.interrupt());
		}

		private void ask() {
			Duration took = NONE;
			try (Session session = SignOfLife.this.sessions.reading()) {
				session.run("RETURN 1").consume();
				took = age();
			}
			catch (RuntimeException ex) {
				log.debug("No sign of life", ex);
			}
			this.answer.complete(took);
		}

		private Duration age() {
			return Duration.ofNanos(System.nanoTime() - this.asked);
		}

		private boolean isStale() {
			return this.answer.isDone() && age().compareTo(FRESH) > 0;
		}

	}

}
