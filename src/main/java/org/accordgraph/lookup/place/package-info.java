/**
 * Places with what the graph holds there, as GeoJSON.
 */
@NullMarked
package org.accordgraph.lookup.place;

import org.jspecify.annotations.NullMarked;
