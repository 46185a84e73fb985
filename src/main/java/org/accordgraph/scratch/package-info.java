/**
 * Files that are needed for a while.
 */
@NullMarked
package org.accordgraph.scratch;

import org.jspecify.annotations.NullMarked;
