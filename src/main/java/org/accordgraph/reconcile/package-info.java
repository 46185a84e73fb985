/**
 * The door for OpenRefine and other clients of the Reconciliation Service API 0.2: which
 * entity a spelling in a table means, and what the graph knows of it.
 */
@ApplicationModule(allowedDependencies = { "lookup", "lookup :: search", "model", "links", "support :: problem" })
@NullMarked
package org.accordgraph.reconcile;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
