package org.accordgraph.question;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.accordgraph.graph.GraphWatch;

import org.springframework.stereotype.Component;

/**
 * Things that there are, as long as the graph is as it was: who asks about two bodies in
 * turn with many others is told at once that nothing was found.
 */
@Component
class KnownThings {

	/** Some megabytes. */
	private static final int MOST = 20_000;

	private final GraphWatch watch;

	private volatile Of known = new Of("");

	KnownThings(GraphWatch watch) {
		this.watch = watch;
	}

	/** What is known of the graph as it is; it forgets itself when that changes. */
	Of now() {
		String graph = this.watch.lastSeen();
		Of now = this.known;
		if (!now.graph.equals(graph) || now.things.size() >= MOST) {
			now = new Of(graph);
			this.known = now;
		}
		return now;
	}

	/** What is known of one state of the graph. */
	static final class Of {

		private final String graph;

		private final Set<String> things = ConcurrentHashMap.newKeySet();

		private Of(String graph) {
			this.graph = graph;
		}

		boolean holds(Parameter id, Object value) {
			return this.things.contains(name(id, value));
		}

		void add(Parameter id, Object value) {
			this.things.add(name(id, value));
		}

		private static String name(Parameter id, Object value) {
			return id.labels() + ' ' + value;
		}

	}

}
