package org.accordgraph.server.startup;

import java.util.Optional;
import java.util.function.Consumer;

import org.accordgraph.database.load.DatabaseAway;
import org.accordgraph.database.load.GraphLoader;
import org.accordgraph.database.load.LoadedGraph;
import org.accordgraph.database.read.TimeLimiter;
import org.accordgraph.query.Questions;
import org.accordgraph.query.evidence.Passages;
import org.accordgraph.server.neo4jbrowser.Guides;
import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Loads the graph before the HTTP port opens; if the database is unavailable then,
 * {@link ReadyMessage} loads it later.
 */
@Component
class StartupSequence implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(StartupSequence.class);

	private static final int TRIES = 5;

	private final GraphLoader loader;

	private final TimeLimiter patience;

	private final Questions questions;

	private final Guides guides;

	private final Passages passages;

	private final boolean prepares;

	private volatile @Nullable LoadedGraph graph;

	StartupSequence(GraphLoader loader, TimeLimiter patience, Questions questions, Guides guides, Passages passages,
			@Value("${accord.questions.prepare:true}") boolean prepares) {
		this.loader = loader;
		this.patience = patience;
		this.questions = questions;
		this.guides = guides;
		this.passages = passages;
		this.prepares = prepares;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.questions.open();
		// On a busy machine, the first connection may take longer than the driver waits.
		for (int i = 1; i < TRIES && !isLoaded(log::debug); i++) {
			log.debug("Trying again");
		}
		load();
	}

	/**
	 * Loads the graph, if it is not loaded yet.
	 * @return whether it is loaded now
	 * @throws StartupFailure if it cannot be loaded
	 */
	boolean load() {
		return isLoaded(log::warn);
	}

	private boolean isLoaded(Consumer<String> tell) {
		try {
			if (this.graph == null) {
				this.graph = this.patience.whileWriting(this.loader::load);
			}
			return true;
		}
		catch (DatabaseAway ex) {
			tell.accept(ex.getMessage());
		}
		catch (ServiceUnavailableException ex) {
			tell.accept("The database accepts connections but does not answer: restart it.");
		}
		return false;
	}

	/**
	 * Prepares what the first requests would otherwise wait for. Planning the whole
	 * catalogue takes longer than the rest of the start; a question that is asked
	 * meanwhile is checked first. Where {@code accord.questions.prepare} is false, each
	 * is checked when it is first asked.
	 * @throws StartupFailure if a question or a guide is invalid
	 */
	void warmUp() {
		if (this.prepares) {
			this.questions.requireAll();
			this.guides.requireAll();
		}
		this.passages.readAhead();
	}

	/** The graph, once it is loaded. */
	Optional<LoadedGraph> graph() {
		return Optional.ofNullable(this.graph);
	}

}
