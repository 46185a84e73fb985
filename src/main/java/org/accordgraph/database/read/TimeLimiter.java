package org.accordgraph.database.read;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.accordgraph.database.load.Patience;
import org.accordgraph.support.thread.ServiceThreads;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Waits for the database as long as it responds. A query may take long; but after a
 * while, the heartbeat of the database is checked, and the read is given up if there is
 * none, or if it is so slow that to go on waiting would take too long.
 */
@Component
public class TimeLimiter implements DisposableBean {

	/** Together with the check that follows, less than three seconds. */
	private static final Duration A_WHILE = Duration.ofMillis(1500);

	/** The database is busy during a load, and nobody waits at a screen. */
	private static final int SILENCES_WHILE_WRITING = 6;

	private static final String BEGAN = TimeLimiter.class.getName();

	private final ExecutorService workers;

	private final WaitingReads watch;

	private final Patience patience;

	TimeLimiter(WaitingReads watch, Patience patience) {
		this.watch = watch;
		this.patience = patience;
		this.workers = Executors.newCachedThreadPool(ServiceThreads.called("database-"));
	}

	/**
	 * Runs a read in the calling thread: a switch to another thread costs as much as the
	 * rows of a small answer. All reads of one HTTP request share one time limit.
	 * @param <T> the type of the result
	 * @param reading the read; it is interrupted when it is given up
	 * @param breakOff ends the read from another thread: an interrupt alone does not stop
	 * the driver from waiting for rows
	 * @return the result
	 * @throws NoHeartbeat if the database does not respond
	 */
	<T> T with(Supplier<T> reading, Runnable breakOff) {
		Departure departure = new Departure();
		boolean awaited = isAwaited();
		WaitingRead waiting = new WaitingRead(A_WHILE.minus(waited()), A_WHILE,
				awaited ? this.patience.slow() : this.patience.silence(), awaited ? 1 : SILENCES_WHILE_WRITING, () -> {
					if (departure.leave()) {
						this.workers.submit(breakOff);
					}
				});
		this.watch.begin(waiting);
		try {
			return reading.get();
		}
		catch (RuntimeException ex) {
			throw departure.hasLeft() ? new NoHeartbeat(ex) : ex;
		}
		finally {
			this.watch.end(waiting);
			departure.end();
		}
	}

	/**
	 * Runs a read in another thread, which can be abandoned: nothing stops the driver
	 * while it acquires a connection or repeats a read.
	 * @param <T> the type of the result
	 * @param reading the read; it is interrupted when it is abandoned
	 * @param breakOff ends the abandoned read from a third thread
	 * @return the result
	 * @throws NoHeartbeat if the database does not respond
	 */
	<T> T apart(Supplier<T> reading, Runnable breakOff) {
		return isAwaited() ? apart(reading, A_WHILE.minus(waited()), this.patience.slow(), 1, breakOff)
				: apart(reading, A_WHILE, this.patience.silence(), SILENCES_WHILE_WRITING, breakOff);
	}

	/**
	 * Runs a write, which may take long, in another thread.
	 * @param <T> the type of the result
	 * @param writing the write; it is interrupted when it is abandoned
	 * @return the result
	 * @throws NoHeartbeat if the database does not respond
	 */
	public <T> T whileWriting(Supplier<T> writing) {
		return apart(writing, A_WHILE, this.patience.silence(), SILENCES_WHILE_WRITING, () -> {
		});
	}

	private <T> T apart(Supplier<T> work, Duration first, Duration slow, int silences, Runnable breakOff) {
		CompletableFuture<T> result = new CompletableFuture<>();
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		Future<?> working = this.workers.submit(() -> {
			// Links in answers contain the address that the client used.
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
		WaitingRead waiting = new WaitingRead(first, A_WHILE, slow, silences, () -> {
			if (result.completeExceptionally(new NoHeartbeat(null))) {
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

	/**
	 * Whether a request waits for the read; a command, an import and a backup have time,
	 * and would fail as a whole.
	 */
	private static boolean isAwaited() {
		return RequestContextHolder.getRequestAttributes() != null;
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

	/** Interrupts a thread during its work, but not after the work has ended. */
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
