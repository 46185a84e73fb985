/**
 * Stores parsed rows on disk, and converts them to entities and relationships.
 */
@NamedInterface("staging")
@NullMarked
package org.accordgraph.ingest.staging;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
