/**
 * Serves Neo4j Browser and its guide, whose queries are the question files.
 */
@NamedInterface("neo4jbrowser")
@NullMarked
package org.accordgraph.server.neo4jbrowser;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
