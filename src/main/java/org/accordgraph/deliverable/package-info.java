/**
 * Deliverables: looking one up, and listing them.
 */
@NullMarked
package org.accordgraph.deliverable;

import org.jspecify.annotations.NullMarked;
