/**
 * Reads the files in {@code cypher/} and parses their Cypher.
 */
@ApplicationModule(allowedDependencies = { "support :: *" })
@NullMarked
package org.accordgraph.cypher;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
