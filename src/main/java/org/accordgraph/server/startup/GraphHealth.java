package org.accordgraph.server.startup;

import java.time.Duration;

import org.accordgraph.database.load.GraphLoader;
import org.accordgraph.database.load.Heartbeat;
import org.accordgraph.database.read.GraphReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Reports the graph as up if the database can be reached and holds the graph that was
 * loaded, with its constraints and indexes. Part of readiness, not of liveness: a service
 * need not be restarted because its database is unavailable.
 */
@Component("graph")
class GraphHealth implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(GraphHealth.class);

	private static final Duration LONGEST = Duration.ofSeconds(2);

	private final StartupSequence preparation;

	private final GraphLoader loader;

	private final GraphReader reading;

	private final Heartbeat heartbeat;

	private volatile Checked checked = new Checked("", false);

	GraphHealth(StartupSequence preparation, GraphLoader loader, GraphReader reading, Heartbeat heartbeat) {
		this.heartbeat = heartbeat;
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
			return isAsLoaded() ? Health.up().withDetail("graph", "as loaded").build()
					: Health.outOfService()
						.withDetail("graph", "changed since it was loaded: restart this service to load it again")
						.build();
		}
		catch (RuntimeException ex) {
			log.debug("Not ready", ex);
			return Health.down().withDetail("graph", "the database is not responding").build();
		}
	}

	/** Queries the database only if something was written since the last check. */
	private boolean isAsLoaded() {
		String state = this.heartbeat.view().state();
		Checked known = this.checked;
		if (state.isEmpty() || !known.state.equals(state)) {
			known = new Checked(state, this.reading.read(LONGEST, this.loader::isAsLoaded));
			this.checked = known;
		}
		return known.asLoaded;
	}

	/** The result of a check, and the state of the database in which it was made. */
	private record Checked(String state, boolean asLoaded) {

	}

}
