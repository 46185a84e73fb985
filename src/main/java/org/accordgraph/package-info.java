/** Agreements, who promised what in them, and what became of it, as a graph. */
@NullMarked
package org.accordgraph;

import org.jspecify.annotations.NullMarked;
