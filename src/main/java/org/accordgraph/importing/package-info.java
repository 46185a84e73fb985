/**
 * The door through which packages come in and go out: over HTTP, as jobs, with a key; and
 * as a command.
 */
@NullMarked
package org.accordgraph.importing;

import org.jspecify.annotations.NullMarked;
