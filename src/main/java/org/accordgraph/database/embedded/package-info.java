/**
 * The embedded database, used if no server is configured.
 */
@NamedInterface("embedded")
@NullMarked
package org.accordgraph.database.embedded;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
