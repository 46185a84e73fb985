/**
 * Compares the graph with the text of the source, for whoever holds it.
 */
@NullMarked
package org.accordgraph.audit;

import org.jspecify.annotations.NullMarked;
