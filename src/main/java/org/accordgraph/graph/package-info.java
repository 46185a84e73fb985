/**
 * Brings a database to the state that {@code cypher/} describes.
 */
@NullMarked
package org.accordgraph.graph;

import org.jspecify.annotations.NullMarked;
