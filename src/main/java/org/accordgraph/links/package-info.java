/**
 * Creates addresses of entities, and links to Neo4j Browser with a query in its editor.
 */
@ApplicationModule(allowedDependencies = { "cypher" })
@NullMarked
package org.accordgraph.links;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
