/**
 * Writes what the graph knows of an agreement as a document: for Word, as Markdown or to
 * be printed.
 */
@NullMarked
package org.accordgraph.query.brief;

import org.jspecify.annotations.NullMarked;
