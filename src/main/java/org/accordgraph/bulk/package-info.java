/**
 * Filling an empty database all at once: the files that are read, and who reads them.
 */
@NullMarked
package org.accordgraph.bulk;

import org.jspecify.annotations.NullMarked;
