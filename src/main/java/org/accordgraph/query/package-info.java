/**
 * Reads, checks, describes and runs the questions in {@code cypher/questions}.
 */
@ApplicationModule(allowedDependencies = { "lookup", "lookup :: search", "database :: *", "model", "links", "cypher",
		"support :: *" })
@NullMarked
package org.accordgraph.query;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
