package org.accordgraph.question;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.accordgraph.refusal.StartRefused;

/**
 * A question that the database checks when somebody first wants it. Whoever wants it
 * meanwhile waits for the same check. What the database said of it stays; that it was
 * away does not.
 */
final class LaterChecked {

	private final Supplier<Optional<Question>> check;

	private final AtomicReference<FutureTask<Optional<Question>>> current = new AtomicReference<>();

	LaterChecked(Supplier<Optional<Question>> check) {
		this.check = check;
		this.current.set(new FutureTask<>(check::get));
	}

	/**
	 * The question; none if it is not served.
	 * @throws StartRefused if it is not as it should be
	 */
	Optional<Question> get() {
		FutureTask<Optional<Question>> checking = this.current.get();
		checking.run();
		try {
			return checking.get();
		}
		catch (ExecutionException ex) {
			if (!(ex.getCause() instanceof StartRefused)) {
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
