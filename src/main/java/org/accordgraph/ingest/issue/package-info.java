/**
 * Validation issues: where, what is wrong, and how to correct it.
 */
@NamedInterface("issue")
@NullMarked
package org.accordgraph.ingest.issue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
