/**
 * The network side of the service: HTTP, security, startup, Neo4j Browser and the
 * explorer.
 */
@ApplicationModule(allowedDependencies = { "query", "query :: evidence", "database :: *", "links", "model", "cypher",
		"support :: *" })
@NullMarked
package org.accordgraph.server;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
