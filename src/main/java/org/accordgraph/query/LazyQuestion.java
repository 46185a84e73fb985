package org.accordgraph.query;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.accordgraph.support.startup.StartupFailure;

/**
 * A question that is checked when it is first requested; concurrent requests wait for the
 * same check. The result is kept, unless the database was unavailable.
 */
final class LazyQuestion {

	private final Supplier<Optional<Question>> check;

	private final AtomicReference<FutureTask<Optional<Question>>> current = new AtomicReference<>();

	LazyQuestion(Supplier<Optional<Question>> check) {
		this.check = check;
		this.current.set(new FutureTask<>(check::get));
	}

	/**
	 * Returns the question; empty if it was skipped.
	 * @throws StartupFailure if its file is invalid
	 */
	Optional<Question> get() {
		FutureTask<Optional<Question>> checking = Objects.requireNonNull(this.current.get());
		checking.run();
		try {
			return checking.get();
		}
		catch (ExecutionException ex) {
			if (!(ex.getCause() instanceof StartupFailure)) {
				this.current.compareAndSet(checking, new FutureTask<>(this.check::get));
			}
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a question was checked", ex);
		}
	}

}
