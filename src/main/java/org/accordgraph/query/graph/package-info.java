/**
 * Nodes and edges of an answer, and the file formats of graph tools.
 */
@NamedInterface("graph")
@NullMarked
package org.accordgraph.query.graph;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
