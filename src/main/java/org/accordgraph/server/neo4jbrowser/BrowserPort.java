package org.accordgraph.server.neo4jbrowser;

import jakarta.servlet.http.HttpServletRequest;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.links.BrowserProperties;
import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The port from which Neo4j Browser is served. A port of its own makes it another origin
 * than the API: its policy has to allow inline scripts, and its storage contains the
 * password of the database, which no page of the API's origin can read.
 */
@Component
public class BrowserPort {

	private static final int OFF = -1;

	private static final int MAX = 65535;

	private final boolean contained;

	private final BrowserProperties properties;

	private @Nullable BrowserConnector connector;

	BrowserPort(BrowserLinks links, BrowserProperties properties) {
		this.contained = links.elsewhere().isEmpty();
		this.properties = properties;
		Integer number = properties.port();
		if (number != null && (number < OFF || number > MAX)) {
			throw new StartupFailure(
					"accord.browser.port (ACCORD_BROWSER_PORT) is a port up to 65535, 0 for a free one, or -1 for no Neo4j Browser: "
							+ number + " is not.");
		}
	}

	/** Creates the connector of the port, not yet started. */
	BrowserConnector open(String protocol) {
		BrowserConnector created = new BrowserConnector(protocol, this.properties.port());
		this.connector = created;
		return created;
	}

	/** Whether this service serves Neo4j Browser from a port of its own. */
	boolean isOpen() {
		return this.connector != null;
	}

	/** Whether this build contains Neo4j Browser, and no setting turns it off. */
	boolean isContained() {
		return this.contained;
	}

	/** Whether a request came in through this port. */
	boolean isOf(HttpServletRequest request) {
		return this.connector != null && request.getLocalPort() == this.connector.getLocalPort();
	}

	/**
	 * Returns the address of Neo4j Browser.
	 * @param service the address of this service, as the client reaches it
	 * @return the address, which ends in {@code /browser/}
	 */
	public String address(String service) {
		if (this.connector == null || this.properties.address() != null) {
			return (this.properties.address() != null) ? this.properties.address().toString() : service + "/browser/";
		}
		return UriComponentsBuilder.fromUriString(service)
			.port(this.connector.getLocalPort())
			.path("/browser/")
			.build()
			.toUriString();
	}

	/**
	 * Returns the origin of Neo4j Browser.
	 * @param service the address of this service, as the client reaches it
	 */
	public String origin(String service) {
		String browser = address(service);
		int path = browser.indexOf('/', browser.indexOf("://") + 3);
		return (path < 0) ? browser : browser.substring(0, path);
	}

}
