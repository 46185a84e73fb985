package org.accordgraph.graph;

import java.time.Duration;

import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads from the database, in one transaction and not for ever. It is read through the
 * driver itself, because the driver repeats a read that a cluster could not answer in the
 * moment.
 */
@Component
public class Reading {

	private final Sessions sessions;

	private final TransactionConfig config;

	Reading(Sessions sessions, @Value("${accord.questions.timeout:30s}") Duration timeout) {
		this.sessions = sessions;
		this.config = TransactionConfig.builder().withTimeout(timeout).build();
	}

	/**
	 * Reads.
	 * @param <T> the type of what is read
	 * @param work what to read; it may be repeated
	 * @return what was read
	 */
	public <T> T read(TransactionCallback<T> work) {
		try (Session session = this.sessions.reading()) {
			return session.executeRead(work, this.config);
		}
	}

}
