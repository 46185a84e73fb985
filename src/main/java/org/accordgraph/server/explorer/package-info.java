/**
 * Serves the explorer, whose files are in {@code static/}.
 */
@NamedInterface("explorer")
@NullMarked
package org.accordgraph.server.explorer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
