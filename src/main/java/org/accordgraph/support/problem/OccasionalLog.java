package org.accordgraph.support.problem;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Limits lines of the log that clients can cause: of each kind, one in ten seconds, which
 * counts those that were left out. Control characters are replaced, so that no text can
 * pretend to be another line.
 */
public final class OccasionalLog {

	private static final Duration BETWEEN = Duration.ofSeconds(10);

	private static final int LONGEST = 200;

	private final LongSupplier clock;

	/** By kind; there are as many as the code has. */
	private final Map<String, Kind> kinds = new ConcurrentHashMap<>();

	/** Creates a log that has written nothing yet. */
	public OccasionalLog() {
		this(System::nanoTime);
	}

	OccasionalLog(LongSupplier clock) {
		this.clock = clock;
	}

	/**
	 * Writes a line, unless one of its kind was written less than ten seconds ago.
	 * @param kind the kind
	 * @param text the line, which is cut after 200 characters
	 * @param log the log
	 */
	public void write(String kind, String text, Consumer<String> log) {
		long now = this.clock.getAsLong();
		Kind known = this.kinds.computeIfAbsent(kind, (any) -> new Kind(now - BETWEEN.toNanos()));
		long last = known.last.get();
		if (now - last < BETWEEN.toNanos() || !known.last.compareAndSet(last, now)) {
			known.omitted.incrementAndGet();
			return;
		}
		long omitted = known.omitted.getAndSet(0);
		log.accept(line(text) + ((omitted > 0) ? " (and %d more since the last line)".formatted(omitted) : ""));
	}

	static String line(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
		return (line.length() > LONGEST) ? line.substring(0, LONGEST) + "…" : line;
	}

	private static final class Kind {

		private final AtomicLong last;

		private final AtomicLong omitted = new AtomicLong();

		Kind(long last) {
			this.last = new AtomicLong(last);
		}

	}

}
