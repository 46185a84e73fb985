/**
 * Finds the passages that support a fact, and their text if it is available.
 */
@NamedInterface("evidence")
@NullMarked
package org.accordgraph.query.evidence;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
