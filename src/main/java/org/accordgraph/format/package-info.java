/**
 * The forms in which a table of rows leaves the service.
 */
@NullMarked
package org.accordgraph.format;

import org.jspecify.annotations.NullMarked;
