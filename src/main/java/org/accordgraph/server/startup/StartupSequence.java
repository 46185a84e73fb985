package org.accordgraph.start;

import java.util.Optional;
import java.util.function.Consumer;

import org.accordgraph.evidence.Passages;
import org.accordgraph.graph.DatabaseAway;
import org.accordgraph.graph.GraphLoader;
import org.accordgraph.graph.LoadedGraph;
import org.accordgraph.guide.Guides;
import org.accordgraph.question.Questions;
import org.accordgraph.reading.Patience;
import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What has to be done before the HTTP port opens; where the database is away then, as
 * soon as it is there.
 */
@Component
class Preparation implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(Preparation.class);

	private static final int TRIES = 5;

	private final GraphLoader loader;

	private final Patience patience;

	private final Questions questions;

	private final Guides guides;

	private final Passages passages;

	private volatile @Nullable LoadedGraph graph;

	Preparation(GraphLoader loader, Patience patience, Questions questions, Guides guides, Passages passages) {
		this.loader = loader;
		this.patience = patience;
		this.questions = questions;
		this.guides = guides;
		this.passages = passages;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.questions.open();
		// A busy machine may need more than the driver's patience for the first
		// connection.
		for (int i = 1; i < TRIES && !isLoaded(log::debug); i++) {
			log.debug("Trying again");
		}
		load();
	}

	/**
	 * Loads the graph, if it is not loaded yet.
	 * @return whether it is loaded now
	 * @throws StartRefused if it cannot be
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
			tell.accept("The database accepts connections and says nothing: restart it.");
		}
		return false;
	}

	/**
	 * Does in advance what the first requests would wait for. Planning the whole
	 * catalogue takes longer than the rest of a start; whoever asks a question meanwhile
	 * has that one checked first.
	 * @throws StartRefused if a question or a guide is not as it should be
	 */
	void warmUp() {
		this.questions.requireAll();
		this.guides.requireAll();
		this.passages.readAhead();
	}

	/** The graph, once it is loaded. */
	Optional<LoadedGraph> graph() {
		return Optional.ofNullable(this.graph);
	}

}
