/**
 * Whether two names are names of the same body or place: how likely that is and why, and
 * what somebody decided.
 */
@NullMarked
package org.accordgraph.sameness;

import org.jspecify.annotations.NullMarked;
