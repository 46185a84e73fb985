/** The packaged jar, started as people start it. */
@NullMarked
package org.accordgraph.shipped;

import org.jspecify.annotations.NullMarked;
