package org.accordgraph.server.neo4jbrowser;

import org.apache.catalina.connector.Connector;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the port of Neo4j Browser next to that of the service, with the same address,
 * limits and TLS.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class BrowserServer extends TomcatServletWebServerFactory {

	/** A few tabs on one machine. */
	private static final String MAX_THREADS = "20";

	private final BrowserPort port;

	BrowserServer(BrowserPort port) {
		this.port = port;
	}

	@Override
	protected void customizeConnector(Connector connector) {
		super.customizeConnector(connector);
		if (this.port.isContained()) {
			BrowserConnector browser = this.port.open(DEFAULT_PROTOCOL);
			super.customizeConnector(browser);
			browser.aim();
			browser.setProperty("minSpareThreads", "1");
			browser.setProperty("maxThreads", MAX_THREADS);
			addAdditionalConnectors(browser);
		}
	}

}
