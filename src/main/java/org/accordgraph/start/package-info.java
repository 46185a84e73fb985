/**
 * What happens at the start, in which order, and what is said when it cannot go on.
 */
@NullMarked
package org.accordgraph.start;

import org.jspecify.annotations.NullMarked;
