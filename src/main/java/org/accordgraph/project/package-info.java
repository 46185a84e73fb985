/**
 * Projects: looking one up, and listing them.
 */
@NullMarked
package org.accordgraph.project;

import org.jspecify.annotations.NullMarked;
