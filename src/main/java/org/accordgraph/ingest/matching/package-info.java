/**
 * Entity matching: finds duplicate candidates by name, and stores match decisions.
 */
@NamedInterface("matching")
@NullMarked
package org.accordgraph.ingest.matching;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
