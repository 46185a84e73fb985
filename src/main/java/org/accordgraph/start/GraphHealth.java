package org.accordgraph.start;

import java.time.Duration;

import org.accordgraph.graph.GraphLoader;
import org.accordgraph.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database can be reached and holds the graph that was loaded, constraints
 * and indexes included. Part of readiness, not of liveness: a service whose database is
 * away need not be started again.
 */
@Component("graph")
class GraphHealth implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(GraphHealth.class);

	private static final Duration LONGEST = Duration.ofSeconds(2);

	private final Preparation preparation;

	private final GraphLoader loader;

	private final Reading reading;

	GraphHealth(Preparation preparation, GraphLoader loader, Reading reading) {
		this.preparation = preparation;
		this.loader = loader;
		this.reading = reading;
	}

	@Override
	public Health health() {
		if (this.preparation.graph().isEmpty()) {
			return Health.outOfService().withDetail("graph", "not loaded yet").build();
		}
		try {
			return this.reading.read(LONGEST, this.loader::isAsLoaded)
					? Health.up().withDetail("graph", "as loaded").build()
					: Health.outOfService()
						.withDetail("graph", "not the one that was loaded: restart this service to load it again")
						.build();
		}
		catch (RuntimeException ex) {
			log.debug("Not ready", ex);
			return Health.down().withDetail("graph", "the database does not answer").build();
		}
	}

}
