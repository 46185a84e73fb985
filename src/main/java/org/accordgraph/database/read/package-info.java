/**
 * Reads from the database, with limits on time and concurrency.
 */
@NamedInterface("read")
@NullMarked
package org.accordgraph.database.read;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
