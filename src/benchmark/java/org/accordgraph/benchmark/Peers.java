package org.accordgraph.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Driver;

/**
 * The peers that this machine can run: {@code @neo4j/graphql} on the database that the
 * service serves, and PostgreSQL with a copy of what is in it.
 */
final class Peers implements AutoCloseable {

	private final List<Peer> running = new ArrayList<>();

	/**
	 * Starts each, and says what is missing where one cannot be started.
	 * @param hubs whether the country has bodies that do not count as partners
	 * @param bolt the port of the database
	 * @param folder where to write
	 */
	static Peers start(boolean hubs, int bolt, Driver driver, Path folder) throws Exception {
		Peers peers = new Peers();
		try {
			peers.add("@neo4j/graphql", () -> new GraphQlWay(GraphQlServer.start(bolt, CountryStore.PASSWORD), hubs));
			peers.add("PostgreSQL", () -> PostgresWay.start(folder, driver));
		}
		catch (Exception ex) {
			peers.close();
			throw ex;
		}
		return peers;
	}

	private void add(String name, Start start) throws Exception {
		try {
			this.running.add(start.start());
		}
		catch (NotInstalled ex) {
			System.out.println("Ask: " + name + " is not asked: " + ex.getMessage());
		}
	}

	List<Peer> running() {
		return this.running;
	}

	@Override
	public void close() throws Exception {
		for (Peer peer : this.running) {
			peer.close();
		}
	}

	/** Starts a peer. */
	private interface Start {

		Peer start() throws Exception;

	}

}
