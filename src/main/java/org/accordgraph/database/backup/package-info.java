/**
 * Backs up the embedded store to one file, and restores it.
 */
@NamedInterface("backup")
@NullMarked
package org.accordgraph.database.backup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
