/**
 * Startup failures, reported in one line.
 */
@NamedInterface("startup")
@NullMarked
package org.accordgraph.support.startup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
