package org.accordgraph.server.neo4jbrowser;

import org.accordgraph.support.startup.StartupFailure;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;

/**
 * Opens the configured port, or else 7474, the usual one of Neo4j Browser. If that is in
 * use, a free one replaces it: several services may run on one machine, and a Neo4j
 * server as well.
 */
class BrowserConnector extends Connector {

	private static final int USUAL = 7474;

	private final @Nullable Integer chosen;

	BrowserConnector(String protocol, @Nullable Integer chosen) {
		super(protocol);
		this.chosen = chosen;
		setThrowOnFailure(true);
	}

	/** Sets the port; the web server has set its own. */
	void aim() {
		setPort((this.chosen != null) ? this.chosen : USUAL);
		setProperty("bindOnInit", "false");
	}

	/**
	 * Starts the connector.
	 * @throws StartupFailure if the configured port is in use
	 */
	@Override
	protected void startInternal() throws LifecycleException {
		try {
			super.startInternal();
		}
		catch (LifecycleException ex) {
			if (this.chosen != null) {
				throw new StartupFailure("The port " + this.chosen
						+ " for Neo4j Browser cannot be opened: stop the program that uses it, or set accord.browser.port (ACCORD_BROWSER_PORT) to another port, to 0 for a free one, or to -1 for no Neo4j Browser.");
			}
			startAnywhere(ex);
		}
	}

	private void startAnywhere(LifecycleException before) throws LifecycleException {
		setPort(0);
		try {
			getProtocolHandler().start();
		}
		catch (Exception ex) {
			before.addSuppressed(ex);
			throw before;
		}
	}

}
