/**
 * Agreements: looking one up, and listing them.
 */
@NullMarked
package org.accordgraph.agreement;

import org.jspecify.annotations.NullMarked;
