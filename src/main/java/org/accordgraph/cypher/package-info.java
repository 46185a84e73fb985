/**
 * Reads the files under {@code cypher/}.
 */
@NullMarked
package org.accordgraph.cypher;

import org.jspecify.annotations.NullMarked;
