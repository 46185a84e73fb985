/**
 * Serves agreements, institutions and passages as linked data (JSON-LD).
 */
@NamedInterface("linkeddata")
@NullMarked
package org.accordgraph.query.linkeddata;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
