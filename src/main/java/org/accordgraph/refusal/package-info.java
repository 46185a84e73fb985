/**
 * How the start says that it cannot go on.
 */
@NullMarked
package org.accordgraph.refusal;

import org.jspecify.annotations.NullMarked;
