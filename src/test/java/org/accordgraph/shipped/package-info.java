/** The packaged jar, started as users start it. */
@NullMarked
package org.accordgraph.shipped;

import org.jspecify.annotations.NullMarked;
