/**
 * The invariants of the graph: the queries in {@code cypher/checks}.
 */
@NamedInterface("check")
@NullMarked
package org.accordgraph.database.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
