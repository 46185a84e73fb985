/**
 * Problem details (RFC 9457): what is wrong, and how to correct it.
 */
@NamedInterface("problem")
@NullMarked
package org.accordgraph.support.problem;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
