/**
 * Backing up the embedded store to one file, and putting it back.
 */
@NullMarked
package org.accordgraph.backup;

import org.jspecify.annotations.NullMarked;
