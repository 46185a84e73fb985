/**
 * Drafts a package from a text by the rules of {@code cypher/reading}. It needs neither a
 * database nor an application context, and writes nothing.
 */
@NamedInterface("draft")
@NullMarked
package org.accordgraph.ingest.draft;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
