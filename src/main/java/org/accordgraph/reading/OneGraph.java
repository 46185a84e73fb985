package org.accordgraph.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.accordgraph.problem.ComeAgain;
import org.accordgraph.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Sees to it that what is read is all of the same graph, even if a service loads another
 * one meanwhile.
 */
final class OneGraph {

	private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

	/** The exchange itself is a matter of milliseconds. */
	private static final Duration LONGEST = Duration.ofSeconds(2);

	private OneGraph() {
	}

	/**
	 * Reads until all of it is of the same graph.
	 * @param reading reads once
	 * @throws ComeAgain if that takes too long
	 */
	static <T> T read(Supplier<Seen<T>> reading) {
		long end = System.nanoTime() + LONGEST.toNanos();
		while (true) {
			Seen<T> seen = once(reading);
			if (seen.whole()) {
				return seen.orFailure();
			}
			if (System.nanoTime() > end) {
				throw ComeAgain.databaseAway("The graph is just being replaced by a newer one.");
			}
			sleep();
		}
	}

	private static <T> Seen<T> once(Supplier<Seen<T>> reading) {
		try {
			return reading.get();
		}
		catch (Neo4jException ex) {
			if (String.valueOf(ex.code()).endsWith("EntityNotFound")) {
				// It went while it was read.
				return new Seen<>(false, null, null);
			}
			throw ex;
		}
	}

	/**
	 * Reads once. What fails because half of the graph is not there is not told.
	 * @param graph tells which graph is there
	 * @param reading reads
	 */
	static <T> Seen<T> seen(Supplier<Optional<String>> graph, Supplier<T> reading) {
		Optional<String> before = graph.get();
		if (before.isEmpty()) {
			return new Seen<>(false, null, null);
		}
		try {
			T read = reading.get();
			return new Seen<>(graph.get().equals(before), read, null);
		}
		catch (Problem ex) {
			return new Seen<>(graph.get().equals(before), null, ex);
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(BETWEEN_TRIES.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw ComeAgain.databaseAway("The graph is just being replaced by a newer one.");
		}
	}

	/**
	 * What was read.
	 *
	 * @param whole whether it is all of the same graph
	 * @param read what it is
	 * @param failure what reading failed with
	 */
	record Seen<T>(boolean whole, @Nullable T read, @Nullable RuntimeException failure) {

		T orFailure() {
			if (this.failure != null) {
				throw this.failure;
			}
			return this.read;
		}

	}

}
