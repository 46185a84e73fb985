package org.accordgraph.start;

import java.time.Duration;

import org.accordgraph.access.Openness;
import org.accordgraph.graph.LoadedGraph;
import org.accordgraph.problem.ComeAgain;
import org.accordgraph.refusal.StartRefused;
import org.accordgraph.thread.ServiceThreads;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says, once the HTTP port is open, what is there; where the database was away, waits for
 * it.
 */
@Component
class Opening implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Opening.class);

	private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

	private final Preparation preparation;

	private final StartMessage message;

	private final Openness openness;

	private final ApplicationEventPublisher events;

	private final Thread waiting = ServiceThreads.one("waiting-for-database", this::waitForTheDatabase);

	private volatile String service = "";

	private volatile boolean over;

	Opening(Preparation preparation, StartMessage message, Openness openness, ApplicationEventPublisher events) {
		this.preparation = preparation;
		this.message = message;
		this.openness = openness;
		this.events = events;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			this.service = "http://localhost:" + context.getWebServer().getPort();
			this.openness.warning().ifPresent(log::warn);
			if (!open()) {
				log.warn("{}/ is open. What needs the graph is answered with 503 until the database is there.",
						this.service);
				this.waiting.start();
			}
		}
	}

	/** Whether all is said and done. */
	private boolean open() {
		LoadedGraph graph = this.preparation.graph().orElse(null);
		if (graph == null) {
			return false;
		}
		try {
			// Whoever asks from now on need not wait until all is told and prepared.
			AvailabilityChangeEvent.publish(this.events, this, ReadinessState.ACCEPTING_TRAFFIC);
			log.info("accord-graph is ready.\n{}", this.message.of(graph, this.service));
			this.preparation.warmUp();
		}
		catch (Neo4jException | ComeAgain ex) {
			log.warn("The database went away; what was not prepared is when it is asked for: {}", ex.getMessage());
		}
		return true;
	}

	private void waitForTheDatabase() {
		try {
			loadOnceItIsThere();
		}
		catch (Neo4jException ex) {
			// The driver says so where it is interrupted.
			if (!this.over) {
				throw ex;
			}
		}
	}

	private void loadOnceItIsThere() {
		String refusal = "";
		try {
			do {
				Thread.sleep(BETWEEN_TRIES.toMillis());
				try {
					this.preparation.load();
				}
				catch (StartRefused ex) {
					// Whoever starts the service looks at its log; whoever repairs the
					// database need not start it again.
					if (!refusal.equals(ex.getMessage())) {
						log.error("Not loaded. {}", ex.getMessage());
						refusal = String.valueOf(ex.getMessage());
					}
				}
			}
			while (!open());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (StartRefused ex) {
			log.error("Not all of it is served. {}", ex.getMessage());
		}
	}

	@Override
	public void destroy() {
		this.over = true;
		this.waiting.interrupt();
	}

}
