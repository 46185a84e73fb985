package org.accordgraph.server.http;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.support.problem.RetryLater;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Limits how many requests are worked on at the same time. With more, each takes longer,
 * and none is answered earlier. Further requests wait for a moment, in the order in which
 * they came, and are then refused with a time to try again. Those that take longer than a
 * second no longer count: a few expensive questions do not keep the others waiting.
 */
class ConcurrencyLimit implements HandlerInterceptor {

	private static final Duration PATIENCE = Duration.ofMillis(250);

	/** A request that became old frees a place without a signal. */
	private static final long LOOK_NANOS = Duration.ofMillis(25).toNanos();

	private static final long LONG_NANOS = Duration.ofSeconds(1).toNanos();

	private final int most;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition left = this.lock.newCondition();

	/** The requests in the order in which work on them began. */
	private final Set<Work> working = new LinkedHashSet<>();

	private int waiting;

	ConcurrencyLimit(int most) {
		this.most = most;
	}

	/** A request that is worked on. */
	private static final class Work {

		private final long since = System.nanoTime();

	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.setAttribute(Work.class.getName(), begin());
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(Work.class.getName()) instanceof Work work) {
			end(work);
		}
	}

	private Work begin() {
		this.lock.lock();
		try {
			if (this.waiting > 0 || isFull()) {
				await();
			}
			Work work = new Work();
			this.working.add(work);
			return work;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void await() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		this.waiting++;
		try {
			do {
				long patience = end - System.nanoTime();
				if (patience <= 0) {
					throw refusal();
				}
				this.left.awaitNanos(Math.min(patience, LOOK_NANOS));
			}
			while (isFull());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw refusal();
		}
		finally {
			this.waiting--;
		}
	}

	private static RetryLater refusal() {
		return new RetryLater(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy",
				"The maximum number of requests that are worked on at the same time (accord.questions.at-once) is reached.",
				Duration.ofSeconds(1));
	}

	private boolean isFull() {
		if (this.working.size() < this.most) {
			return false;
		}
		long now = System.nanoTime();
		return this.working.stream().filter((work) -> now - work.since < LONG_NANOS).count() >= this.most;
	}

	private void end(Work work) {
		this.lock.lock();
		try {
			this.working.remove(work);
			this.left.signal();
		}
		finally {
			this.lock.unlock();
		}
	}

}
