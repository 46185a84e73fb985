/**
 * The file formats of tables.
 */
@NamedInterface("table")
@NullMarked
package org.accordgraph.support.table;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
