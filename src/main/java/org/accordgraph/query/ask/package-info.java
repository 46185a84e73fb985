/**
 * Reads a typed sentence: which words of it a question or page answers to, which names,
 * values and times it contains, and what is left.
 */
@NamedInterface("ask")
@NullMarked
package org.accordgraph.query.ask;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
