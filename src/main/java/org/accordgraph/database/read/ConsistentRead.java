package org.accordgraph.database.read;

import java.time.Duration;
import java.util.function.Supplier;

import org.accordgraph.database.load.Heartbeat;
import org.accordgraph.database.load.Heartbeat.View;
import org.accordgraph.support.problem.RetryLater;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Component;

/**
 * Ensures that everything that is read comes from the same graph, even if a service
 * replaces the graph meanwhile.
 */
@Component
class ConsistentRead {

	private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

	/**
	 * The notice of a replacement, and the replacement itself, which takes milliseconds.
	 */
	private static final Duration LONGEST = Duration.ofMillis(1800);

	private final Heartbeat heartbeat;

	ConsistentRead(Heartbeat heartbeat) {
		this.heartbeat = heartbeat;
	}

	/**
	 * Reads, and repeats the read if the graph was replaced meanwhile. Errors that an
	 * incomplete graph may have caused are not reported.
	 * @throws RetryLater if that takes too long
	 */
	<T> T read(Supplier<T> reading) {
		long end = System.nanoTime() + LONGEST.toNanos();
		do {
			View before = this.heartbeat.view();
			if (before.whole()) {
				try {
					T read = reading.get();
					if (this.heartbeat.view().isSameAs(before)) {
						return read;
					}
				}
				catch (RuntimeException ex) {
					if (!mayBeOfHalf(ex) || this.heartbeat.view().isSameAs(before)) {
						throw ex;
					}
				}
			}
		}
		while (System.nanoTime() < end && hasWaited());
		throw RetryLater.databaseAway("The graph is being replaced by a newer version.");
	}

	private static boolean mayBeOfHalf(RuntimeException failure) {
		// Whatever reads the rows may fail as well if some of them are missing.
		return (failure instanceof Neo4jException said) ? String.valueOf(said.code()).endsWith("EntityNotFound")
				: !(failure instanceof TooExpensive);
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
