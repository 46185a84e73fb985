package org.accordgraph.reading;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.accordgraph.problem.ComeAgain;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps what is heavy from taking all threads: so many at once, the next ones wait a
 * moment, and are sent away with a time to come again if nothing gets free.
 */
@Component
public class Bulkhead {

	private static final Duration A_MOMENT = Duration.ofSeconds(1);

	private final Semaphore free;

	Bulkhead(@Value("${accord.questions.heavy-at-once:4}") int atOnce) {
		this.free = new Semaphore(atOnce, true);
	}

	/**
	 * Does something heavy.
	 * @param <T> the type of what comes of it
	 * @param work what to do
	 * @return what came of it
	 * @throws ComeAgain if too much of it is going on
	 */
	public <T> T with(Supplier<T> work) {
		if (!isFreeInTime()) {
			throw new ComeAgain(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy",
					"As many questions that search for paths are under way as may be at once (accord.questions.heavy-at-once); other questions are answered meanwhile.",
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
