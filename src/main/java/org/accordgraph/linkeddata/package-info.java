/**
 * Agreements, institutions and passages as linked data (JSON-LD).
 */
@NullMarked
package org.accordgraph.linkeddata;

import org.jspecify.annotations.NullMarked;
