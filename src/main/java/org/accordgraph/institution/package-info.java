/**
 * Institutions: looking one up, and listing them.
 */
@NullMarked
package org.accordgraph.institution;

import org.jspecify.annotations.NullMarked;
