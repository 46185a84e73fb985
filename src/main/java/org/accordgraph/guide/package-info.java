/**
 * The guide that Neo4j Browser plays: pages of {@code cypher/browser/} in which the
 * question files stand where the page names them.
 */
@NullMarked
package org.accordgraph.guide;

import org.jspecify.annotations.NullMarked;
