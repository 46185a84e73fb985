package org.accordgraph.database.load;

import java.time.Duration;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Tells how long the database may take to respond before it counts as unavailable. A
 * server that does not respond may be frozen or cut off, and readers learn this within
 * three seconds. A database in this process that does not respond is only busy, like the
 * machine that it shares with the service.
 */
@Component
public class Patience {

	private final boolean sameProcess;

	Patience(Neo4jConnectionDetails connection) {
		this.sameProcess = connection instanceof SameProcess;
	}

	/**
	 * The response time from which a heartbeat counts as missed. A healthy server
	 * responds in a few milliseconds, a busy one in a few hundred.
	 */
	public Duration silence() {
		return this.sameProcess ? Duration.ofSeconds(10) : Duration.ofMillis(700);
	}

	/**
	 * The response time from which the database is slow, not the query that waits for it.
	 */
	public Duration slow() {
		return this.sameProcess ? silence() : Duration.ofMillis(250);
	}

	/**
	 * The time after which a heartbeat is abandoned, more than {@link #silence()}. It
	 * limits the number of unanswered queries.
	 */
	Duration heartbeat() {
		return this.sameProcess ? Duration.ofSeconds(15) : Duration.ofSeconds(3);
	}

}
