/**
 * Reading from the database, for a bounded time and by a bounded number at once.
 */
@NullMarked
package org.accordgraph.reading;

import org.jspecify.annotations.NullMarked;
