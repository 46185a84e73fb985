package org.accordgraph.reading;

import java.time.Duration;
import java.util.function.Supplier;

import org.accordgraph.graph.GraphWatch;
import org.accordgraph.graph.GraphWatch.View;
import org.accordgraph.problem.ComeAgain;
import org.accordgraph.problem.Problem;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Component;

/**
 * Sees to it that what is read is all of the same graph, even if a service loads another
 * one meanwhile.
 */
@Component
class OneGraph {

	private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

	/** The notice that is given, and the exchange itself, which takes milliseconds. */
	private static final Duration LONGEST = Duration.ofMillis(1800);

	private final GraphWatch watch;

	OneGraph(GraphWatch watch) {
		this.watch = watch;
	}

	/**
	 * Reads until all of it is of the same graph. What fails because half of the graph is
	 * not there is not told.
	 * @throws ComeAgain if that takes too long
	 */
	<T> T read(Supplier<T> reading) {
		long end = System.nanoTime() + LONGEST.toNanos();
		do {
			View before = this.watch.view();
			if (before.whole()) {
				try {
					T read = reading.get();
					if (this.watch.view().isSameAs(before)) {
						return read;
					}
				}
				catch (Problem | Neo4jException ex) {
					if (!mayBeOfHalf(ex) || this.watch.view().isSameAs(before)) {
						throw ex;
					}
				}
			}
		}
		while (System.nanoTime() < end && hasWaited());
		throw ComeAgain.databaseAway("The graph is just being replaced by a newer one.");
	}

	private static boolean mayBeOfHalf(RuntimeException failure) {
		return failure instanceof Problem && !(failure instanceof TooExpensive)
				|| failure instanceof Neo4jException said && String.valueOf(said.code()).endsWith("EntityNotFound");
	}

	private static boolean hasWaited() {
		try {
			Thread.sleep(BETWEEN_TRIES.toMillis());
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
