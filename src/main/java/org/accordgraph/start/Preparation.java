package org.accordgraph.start;

import org.accordgraph.graph.GraphLoader;
import org.accordgraph.graph.LoadedGraph;
import org.accordgraph.question.Questions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * What has to be done before the HTTP port opens, in this order.
 */
@Component
class Preparation implements SmartInitializingSingleton {

	private final GraphLoader loader;

	private final Questions questions;

	private @Nullable LoadedGraph graph;

	Preparation(GraphLoader loader, Questions questions) {
		this.loader = loader;
		this.questions = questions;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.graph = this.loader.load();
		this.questions.open();
	}

	LoadedGraph graph() {
		Assert.state(this.graph != null, "The graph is not loaded yet");
		return this.graph;
	}

}
