package org.accordgraph.thing;

import java.time.Duration;

import org.accordgraph.graph.Sessions;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads from the database, in one transaction and not for ever. */
@Component
class Reading {

	private final Sessions sessions;

	private final TransactionConfig config;

	Reading(Sessions sessions, @Value("${accord.questions.timeout:30s}") Duration timeout) {
		this.sessions = sessions;
		this.config = TransactionConfig.builder().withTimeout(timeout).build();
	}

	<T> T read(TransactionCallback<T> work) {
		try (Session session = this.sessions.reading()) {
			return session.executeRead(work, this.config);
		}
	}

}
