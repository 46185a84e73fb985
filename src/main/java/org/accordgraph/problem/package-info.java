/**
 * Problem details (RFC 9457): what is wrong and what to do.
 */
@NullMarked
package org.accordgraph.problem;

import org.jspecify.annotations.NullMarked;
