/**
 * Neo4j Browser: its files, what it asks this service, and links that open it.
 */
@NullMarked
package org.accordgraph.browser;

import org.jspecify.annotations.NullMarked;
