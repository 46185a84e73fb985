/**
 * Places: looking one up, and listing them.
 */
@NullMarked
package org.accordgraph.place;

import org.jspecify.annotations.NullMarked;
