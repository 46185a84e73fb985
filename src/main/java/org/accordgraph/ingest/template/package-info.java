/**
 * Writes the template, empty or filled in, and marks issues in a copy of a package.
 */
@NamedInterface("template")
@NullMarked
package org.accordgraph.ingest.template;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
