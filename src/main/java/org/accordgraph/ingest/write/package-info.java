/**
 * Writes staged rows to the graph, replaces or removes what a document stated before, and
 * recomputes what follows.
 */
@NamedInterface("write")
@NullMarked
package org.accordgraph.ingest.write;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
