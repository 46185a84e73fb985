/**
 * The page to look around in the graph: its files stand in {@code static/}, this is how
 * they are served.
 */
@NullMarked
package org.accordgraph.explorer;

import org.jspecify.annotations.NullMarked;
