/**
 * Compares the graph with the text of a source document.
 */
@NamedInterface("audit")
@NullMarked
package org.accordgraph.query.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
