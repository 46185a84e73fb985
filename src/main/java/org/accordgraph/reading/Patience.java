package org.accordgraph.reading;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Waits for the database as long as it lives. A question may take its time; but whoever
 * has waited for a while has the database asked for a sign of life, and leaves if there
 * is none, or if it comes so late that waiting on would take too long. The work is done
 * in another thread, because the driver does not let go of a thread that waits for rows.
 */
@Component
public class Patience implements DisposableBean {

	/** With what follows it makes less than three seconds. */
	private static final Duration A_WHILE = Duration.ofMillis(1500);

	/** A healthy database answers in a few milliseconds, a busy one in some hundred. */
	private static final Duration LONGEST_SILENCE = Duration.ofMillis(700);

	/** Later than that, it is the database that is slow, not the question. */
	private static final Duration SLOW = Duration.ofMillis(250);

	/** A load keeps the database busy, and nobody waits at a screen. */
	private static final int SILENCES_WHILE_WRITING = 6;

	private static final String BEGAN = Patience.class.getName();

	private final ExecutorService workers = Executors.newCachedThreadPool(threads("database-"));

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(threads("patience-"));

	private final SignOfLife database;

	Patience(SignOfLife database) {
		this.database = database;
	}

	private static ThreadFactory threads(String name) {
		CustomizableThreadFactory threads = new CustomizableThreadFactory(name);
		threads.setDaemon(true);
		return threads;
	}

	/**
	 * Has something read. All that one HTTP request reads has to be read in the same
	 * while.
	 * @param <T> the type of what is read
	 * @param reading reads, in another thread, which is interrupted where it is left
	 * behind
	 * @param breakOff ends in a third thread what was left behind
	 * @return what was read
	 * @throws ServiceUnavailableException if the database gives no sign of life
	 */
	<T> T with(Supplier<T> reading, Runnable breakOff) {
		return with(reading, A_WHILE.minus(waited()), SLOW, 1, breakOff);
	}

	/**
	 * Has something written, which may take long.
	 * @param <T> the type of what comes of it
	 * @param writing writes, in another thread, which is interrupted where it is left
	 * behind
	 * @return what came of it
	 * @throws ServiceUnavailableException if the database gives no sign of life
	 */
	public <T> T whileWriting(Supplier<T> writing) {
		return with(writing, A_WHILE, LONGEST_SILENCE, SILENCES_WHILE_WRITING, () -> {
		});
	}

	private <T> T with(Supplier<T> work, Duration first, Duration slow, int silences, Runnable breakOff) {
		CompletableFuture<T> result = new CompletableFuture<>();
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		Future<?> working = this.workers.submit(() -> {
			// Answers name the address by which their reader came.
			RequestContextHolder.setRequestAttributes(request);
			try {
				result.complete(work.get());
			}
			catch (Throwable ex) {
				result.completeExceptionally(ex);
			}
			finally {
				RequestContextHolder.resetRequestAttributes();
			}
		});
		Waiting waiting = new Waiting(slow, silences, () -> {
			if (result.completeExceptionally(new ServiceUnavailableException("The database gives no sign of life"))) {
				working.cancel(true);
				this.workers.submit(breakOff);
			}
		});
		var watching = this.watch.scheduleWithFixedDelay(
				() -> this.database.within(LONGEST_SILENCE).thenAccept(waiting::decide), Math.max(first.toMillis(), 1),
				A_WHILE.toMillis(), TimeUnit.MILLISECONDS);
		try {
			return result.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
		finally {
			watching.cancel(false);
		}
	}

	private static Duration waited() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return Duration.ZERO;
		}
		long now = System.nanoTime();
		if (request.getAttribute(BEGAN, RequestAttributes.SCOPE_REQUEST) instanceof Long began) {
			return Duration.ofNanos(now - began);
		}
		request.setAttribute(BEGAN, now, RequestAttributes.SCOPE_REQUEST);
		return Duration.ZERO;
	}

	@Override
	public void destroy() {
		this.watch.shutdownNow();
		this.workers.shutdownNow();
	}

	private static final class Waiting {

		private final Duration slow;

		private final int silences;

		private final Runnable leave;

		private int silent;

		private Waiting(Duration slow, int silences, Runnable leave) {
			this.slow = slow;
			this.silences = silences;
			this.leave = leave;
		}

		private synchronized void decide(Duration signTook) {
			this.silent = (signTook.compareTo(this.slow) < 0) ? 0 : this.silent + 1;
			if (this.silent >= this.silences) {
				this.leave.run();
			}
		}

	}

}
