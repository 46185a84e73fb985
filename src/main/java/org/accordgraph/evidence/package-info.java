/**
 * From a fact to its passage.
 */
@NullMarked
package org.accordgraph.evidence;

import org.jspecify.annotations.NullMarked;
