/**
 * Answers as tables for people: headings and words in their language, names instead of
 * ids.
 */
@NullMarked
package org.accordgraph.query.readable;

import org.jspecify.annotations.NullMarked;
