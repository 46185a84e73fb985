package org.accordgraph.browser;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of Neo4j Browser.
 *
 * @param boltUri where Neo4j Browser reaches the database, if the person's machine knows
 * it by another address than the service does
 * @param address where the server's own Neo4j Browser is, if this service was built
 * without one; by default port 7474 of the server
 */
@ConfigurationProperties("accord.browser")
record BrowserProperties(@Nullable URI boltUri, @Nullable URI address) {

}
