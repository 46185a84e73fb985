/** Looks up entities of any kind: lists, single entities, and their relationships. */
@ApplicationModule(
		allowedDependencies = { "database :: load", "database :: read", "links", "model", "cypher", "support :: *" })
@NullMarked
package org.accordgraph.lookup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
