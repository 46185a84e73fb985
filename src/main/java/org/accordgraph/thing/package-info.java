/**
 * Looks up things of any kind: pages of them, one of them, and what it is related to.
 */
@NullMarked
package org.accordgraph.thing;

import org.jspecify.annotations.NullMarked;
