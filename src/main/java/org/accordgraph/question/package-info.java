/**
 * Reads, checks, runs and describes question files.
 */
@NullMarked
package org.accordgraph.question;

import org.jspecify.annotations.NullMarked;
