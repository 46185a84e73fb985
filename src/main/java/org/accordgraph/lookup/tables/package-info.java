/**
 * The whole graph as CSV tables for notebooks: one per kind of node and one per
 * relationship type.
 */
@NullMarked
package org.accordgraph.lookup.tables;

import org.jspecify.annotations.NullMarked;
