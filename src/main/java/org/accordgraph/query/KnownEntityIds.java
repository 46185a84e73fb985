package org.accordgraph.query;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.accordgraph.database.load.Heartbeat;

import org.springframework.stereotype.Component;

/**
 * Caches the ids of entities that exist until the graph changes, so that an empty answer
 * needs no second query to distinguish an unknown id from one without results.
 */
@Component
class KnownEntityIds {

	/** A full cache takes a few megabytes. */
	private static final int MOST = 20_000;

	private final Heartbeat heartbeat;

	private volatile Of known = new Of("");

	KnownEntityIds(Heartbeat heartbeat) {
		this.heartbeat = heartbeat;
	}

	/** Returns the ids known for the current version of the graph. */
	Of now() {
		String graph = this.heartbeat.lastSeen();
		Of now = this.known;
		if (!now.graph.equals(graph) || now.entities.size() >= MOST) {
			now = new Of(graph);
			this.known = now;
		}
		return now;
	}

	/** The ids known for one version of the graph. */
	static final class Of {

		private final String graph;

		private final Set<String> entities = ConcurrentHashMap.newKeySet();

		private Of(String graph) {
			this.graph = graph;
		}

		boolean holds(Parameter id, Object value) {
			return this.entities.contains(name(id, value));
		}

		void add(Parameter id, Object value) {
			this.entities.add(name(id, value));
		}

		private static String name(Parameter id, Object value) {
			return id.labels() + ' ' + value;
		}

	}

}
