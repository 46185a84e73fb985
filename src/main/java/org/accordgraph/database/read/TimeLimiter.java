package org.accordgraph.reading;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.accordgraph.thread.ServiceThreads;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Waits for the database as long as it lives. A question may take its time; but whoever
 * has waited for a while has the database asked for a sign of life, and leaves if there
 * is none, or if it comes so late that waiting on would take too long.
 */
@Component
public class Patience implements DisposableBean {

	/** With what follows it makes less than three seconds. */
	private static final Duration A_WHILE = Duration.ofMillis(1500);

	/** Later than that, it is the database that is slow, not the question. */
	private static final Duration SLOW = Duration.ofMillis(250);

	/** A load keeps the database busy, and nobody waits at a screen. */
	private static final Duration SLOW_WHILE_WRITING = SilenceWatch.LONGEST_SILENCE;

	private static final int SILENCES_WHILE_WRITING = 6;

	private static final String BEGAN = Patience.class.getName();

	private final ExecutorService workers;

	private final SilenceWatch watch;

	Patience(SilenceWatch watch) {
		this.watch = watch;
		this.workers = Executors.newCachedThreadPool(ServiceThreads.called("database-"));
	}

	/**
	 * Has something asked in this thread, because each other one that an answer goes
	 * through costs as much as the rows of a small one. All that one HTTP request reads
	 * has to be read in the same while.
	 * @param <T> the type of what is read
	 * @param reading reads; it is interrupted where it is to leave
	 * @param breakOff ends, in another thread, what is waited for: an interrupt alone
	 * does not let the driver go of rows that do not come
	 * @return what was read
	 * @throws NoSignOfLife if the database gives none
	 */
	<T> T with(Supplier<T> reading, Runnable breakOff) {
		Departure departure = new Departure();
		Waiting waiting = new Waiting(A_WHILE.minus(waited()), A_WHILE, SLOW, 1, () -> {
			if (departure.leave()) {
				this.workers.submit(breakOff);
			}
		});
		this.watch.begin(waiting);
		try {
			return reading.get();
		}
		catch (RuntimeException ex) {
			throw departure.hasLeft() ? new NoSignOfLife(ex) : ex;
		}
		finally {
			this.watch.end(waiting);
			departure.end();
		}
	}

	/**
	 * Has something read in another thread, which can be left behind: while the driver
	 * takes a connection or tries again, nothing makes it let go.
	 * @param <T> the type of what is read
	 * @param reading reads; it is interrupted where it is left behind
	 * @param breakOff ends in a third thread what was left behind
	 * @return what was read
	 * @throws NoSignOfLife if the database gives none
	 */
	<T> T apart(Supplier<T> reading, Runnable breakOff) {
		return apart(reading, A_WHILE.minus(waited()), SLOW, 1, breakOff);
	}

	/**
	 * Has something written, which may take long.
	 * @param <T> the type of what comes of it
	 * @param writing writes, in another thread, which is interrupted where it is left
	 * behind
	 * @return what came of it
	 * @throws NoSignOfLife if the database gives none
	 */
	public <T> T whileWriting(Supplier<T> writing) {
		return apart(writing, A_WHILE, SLOW_WHILE_WRITING, SILENCES_WHILE_WRITING, () -> {
		});
	}

	private <T> T apart(Supplier<T> work, Duration first, Duration slow, int silences, Runnable breakOff) {
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
		Waiting waiting = new Waiting(first, A_WHILE, slow, silences, () -> {
			if (result.completeExceptionally(new NoSignOfLife(null))) {
				working.cancel(true);
				this.workers.submit(breakOff);
			}
		});
		this.watch.begin(waiting);
		try {
			return result.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
		finally {
			this.watch.end(waiting);
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
		this.workers.shutdownNow();
	}

	/** Has a thread leave its work, and nothing that it does after that. */
	private static final class Departure {

		private final Thread waiting = Thread.currentThread();

		private boolean ended;

		private boolean left;

		private synchronized boolean leave() {
			if (this.ended || this.left) {
				return false;
			}
			this.left = true;
			this.waiting.interrupt();
			return true;
		}

		private synchronized boolean hasLeft() {
			return this.left;
		}

		private synchronized void end() {
			this.ended = true;
			if (this.left) {
				Thread.interrupted();
			}
		}

	}

}
