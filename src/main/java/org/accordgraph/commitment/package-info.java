/**
 * Commitments: looking one up, and listing them.
 */
@NullMarked
package org.accordgraph.commitment;

import org.jspecify.annotations.NullMarked;
