/**
 * How the interface meets browsers of other sites.
 */
@NullMarked
package org.accordgraph.web;

import org.jspecify.annotations.NullMarked;
