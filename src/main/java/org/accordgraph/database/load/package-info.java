/**
 * Loads the graph that {@code cypher/} describes into a database, and writes to it.
 */
@NamedInterface("load")
@NullMarked
package org.accordgraph.database.load;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
