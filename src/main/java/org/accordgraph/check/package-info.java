/**
 * What must always hold of the graph: the invariants in {@code cypher/checks}.
 */
@NullMarked
package org.accordgraph.check;

import org.jspecify.annotations.NullMarked;
