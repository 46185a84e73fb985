/**
 * Themes: looking one up, and listing them.
 */
@NullMarked
package org.accordgraph.theme;

import org.jspecify.annotations.NullMarked;
