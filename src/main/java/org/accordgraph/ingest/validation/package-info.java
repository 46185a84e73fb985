/**
 * Validates cells, references and rows of a package before anything is written.
 */
@NamedInterface("validation")
@NullMarked
package org.accordgraph.ingest.validation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
