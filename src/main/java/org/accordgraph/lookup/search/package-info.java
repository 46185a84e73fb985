/**
 * Finds entities by any of their names.
 */
@NamedInterface("search")
@NullMarked
package org.accordgraph.lookup.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
