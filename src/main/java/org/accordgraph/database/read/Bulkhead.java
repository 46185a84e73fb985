package org.accordgraph.database.read;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.accordgraph.support.problem.RetryLater;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Limits the number of concurrent heavy queries, so that they do not take all threads.
 * Further ones wait for a second, and are then rejected with a time to try again.
 */
@Component
public class Bulkhead {

	private static final Duration A_MOMENT = Duration.ofSeconds(1);

	private final Semaphore free;

	Bulkhead(@Value("${accord.questions.heavy-at-once:4}") int atOnce) {
		this.free = new Semaphore(atOnce, true);
	}

	/**
	 * Runs a heavy query.
	 * @param <T> the type of the result
	 * @param work the query
	 * @return its result
	 * @throws RetryLater if too many are running
	 */
	public <T> T with(Supplier<T> work) {
		if (!isFreeInTime()) {
			throw new RetryLater(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy",
					"The maximum number of path searches (accord.questions.heavy-at-once) is already running; other questions are still answered.",
					A_MOMENT.plusSeconds(1));
		}
		try {
			return work.get();
		}
		finally {
			this.free.release();
		}
	}

	private boolean isFreeInTime() {
		try {
			return this.free.tryAcquire(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
