/**
 * Writes what the graph knows of an agreement as a document: for Word, as Markdown or to
 * be printed.
 */
@NamedInterface("brief")
@NullMarked
package org.accordgraph.query.brief;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
