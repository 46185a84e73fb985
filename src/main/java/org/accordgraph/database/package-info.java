/**
 * The database: loading, reading, checking, and backing it up.
 */
@ApplicationModule(allowedDependencies = { "model", "links", "cypher", "support :: *" })
@NullMarked
package org.accordgraph.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
