/**
 * What changed since a day, as JSON and as feeds: documents that came in, were corrected
 * or removed, and the states, deliveries, fulfilments and targets that they changed.
 */
@NamedInterface("changes")
@NullMarked
package org.accordgraph.query.changes;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
