/**
 * Reads what a request asks for: every endpoint says which query parameters it takes, and
 * whatever else is sent is refused in one way.
 */
@NullMarked
package org.accordgraph.request;

import org.jspecify.annotations.NullMarked;
