/**
 * The database inside the process, used when no server is named.
 */
@NullMarked
package org.accordgraph.embedded;

import org.jspecify.annotations.NullMarked;
