/**
 * Expands short forms into the tables of the template, and traces issues about these back
 * to the cells that somebody filled in.
 */
@NamedInterface("expansion")
@NullMarked
package org.accordgraph.ingest.expansion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
