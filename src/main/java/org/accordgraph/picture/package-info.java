/**
 * Nodes and edges of an answer, and the forms in which graph tools read them.
 */
@NullMarked
package org.accordgraph.picture;

import org.jspecify.annotations.NullMarked;
