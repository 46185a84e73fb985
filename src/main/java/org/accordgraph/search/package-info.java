/**
 * Finds a thing by any of its names.
 */
@NullMarked
package org.accordgraph.search;

import org.jspecify.annotations.NullMarked;
