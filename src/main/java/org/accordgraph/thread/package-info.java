/** The threads that this service makes. */
@NullMarked
package org.accordgraph.thread;

import org.jspecify.annotations.NullMarked;
