package org.accordgraph.server.startup;

import java.time.Duration;

import org.accordgraph.database.load.LoadedGraph;
import org.accordgraph.server.security.Exposure;
import org.accordgraph.support.problem.Problem;
import org.accordgraph.support.startup.StartupFailure;
import org.accordgraph.support.thread.ServiceThreads;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Logs the start message once the HTTP port is open; if the database is unavailable then,
 * waits for it and loads the graph first.
 */
@Component
class ReadyMessage implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

	private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

	private final StartupSequence preparation;

	private final StartMessage message;

	private final Exposure openness;

	private final ApplicationEventPublisher events;

	private final Thread waiting = ServiceThreads.one("waiting-for-database", this::waitForTheDatabase);

	private volatile String service = "";

	private volatile boolean over;

	private volatile boolean announced;

	private volatile boolean delayed;

	ReadyMessage(StartupSequence preparation, StartMessage message, Exposure openness,
			ApplicationEventPublisher events) {
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
			if (this.preparation.graph().isEmpty()) {
				log.warn(
						"{}/ is available. Requests that need the graph are answered with 503 until the database is available.",
						this.service);
			}
			if (!open()) {
				this.waiting.start();
			}
		}
	}

	/**
	 * Announces readiness if the graph is loaded, and prepares the questions. A database
	 * that becomes unavailable meanwhile is asked again later for what is left.
	 * @return whether everything is done
	 */
	private boolean open() {
		LoadedGraph graph = this.preparation.graph().orElse(null);
		if (graph == null) {
			return false;
		}
		// Requests need not wait for the message and the warm-up.
		AvailabilityChangeEvent.publish(this.events, this, ReadinessState.ACCEPTING_TRAFFIC);
		try {
			if (!this.announced) {
				log.info("accord-graph is ready.\n{}", this.message.of(graph, this.service));
				this.announced = true;
			}
			this.preparation.warmUp();
			return true;
		}
		catch (Neo4jException | Problem ex) {
			if (this.over) {
				return true;
			}
			if (!this.delayed) {
				log.warn("The preparation of the questions continues when the database responds again: {}",
						ex.getMessage());
				this.delayed = true;
			}
			return false;
		}
		catch (RuntimeException ex) {
			// A service that is stopped while it prepares ends without an error.
			if (!this.over) {
				throw ex;
			}
			return true;
		}
	}

	private void waitForTheDatabase() {
		try {
			loadOnceItIsThere();
		}
		catch (Neo4jException | IllegalStateException ex) {
			// The driver throws this if it is interrupted.
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
				catch (StartupFailure ex) {
					// The failure is logged once for the person who starts the service.
					// The service need not be restarted after the database is repaired.
					if (!refusal.equals(ex.getMessage())) {
						log.error("The graph was not loaded. {}", ex.getMessage());
						refusal = String.valueOf(ex.getMessage());
					}
				}
			}
			while (!open());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (StartupFailure ex) {
			log.error("Some content is not available. {}", ex.getMessage());
		}
	}

	/** Before the driver is closed, which what is being prepared then notices. */
	@EventListener
	void closing(ContextClosedEvent event) {
		if (event.getApplicationContext() == this.events) {
			destroy();
		}
	}

	@Override
	public void destroy() {
		this.over = true;
		this.waiting.interrupt();
	}

}
