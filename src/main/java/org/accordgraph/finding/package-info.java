/**
 * What is found in a package that people hand in: where, what is wrong, and how to repair
 * it.
 */
@NullMarked
package org.accordgraph.finding;

import org.jspecify.annotations.NullMarked;
