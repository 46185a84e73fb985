/**
 * The model: its vocabulary, and the template of packages.
 */
@ApplicationModule(allowedDependencies = { "cypher", "support :: *" })
@NullMarked
package org.accordgraph.model;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
