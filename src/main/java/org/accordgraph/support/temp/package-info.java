/**
 * Temporary files.
 */
@NamedInterface("temp")
@NullMarked
package org.accordgraph.support.temp;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
