/**
 * Facilities: looking one up, and listing them.
 */
@NullMarked
package org.accordgraph.facility;

import org.jspecify.annotations.NullMarked;
