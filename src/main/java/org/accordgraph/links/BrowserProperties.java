package org.accordgraph.links;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of Neo4j Browser.
 *
 * @param boltUri the address of the database for Neo4j Browser, if it differs from the
 * one that the service uses
 * @param address the address at which users reach Neo4j Browser, with the final
 * {@code /browser/}: behind a proxy, that of its port; for a service without Neo4j
 * Browser, that of another one, by default at port 7474 of the server
 * @param port the port from which this service serves Neo4j Browser; 0 picks a free one,
 * -1 serves none; by default 7474, or a free one if that is in use
 */
@ConfigurationProperties("accord.browser")
public record BrowserProperties(@Nullable URI boltUri, @Nullable URI address, @Nullable Integer port) {

	/** Whether this service is to serve Neo4j Browser, if it contains it. */
	boolean served() {
		return this.port == null || this.port >= 0;
	}

}
