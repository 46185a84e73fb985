package org.accordgraph.database.load;

import org.accordgraph.cypher.CypherFolder;

import org.springframework.context.ApplicationContext;

/** Loads another choice of the built-in data into the graph that all tests share. */
public final class SeededGraph {

	private SeededGraph() {
	}

	/**
	 * Loads it.
	 * @param context the context of the test
	 * @param seed the value of {@code accord.seed}
	 */
	public static void load(ApplicationContext context, String seed) {
		new GraphLoader(context.getBean(CypherFolder.class), context.getBean(Sessions.class),
				context.getBean(ServerProbe.class), context.getBean(Heartbeat.class),
				context.getBeanProvider(Enrichment.class).orderedStream().toList(),
				context.getBeanProvider(Inspection.class).orderedStream().toList(), seed)
			.load();
	}

	/** Loads what the service was started with. */
	public static void restore(ApplicationContext context) {
		context.getBean(GraphLoader.class).load();
	}

}
