/**
 * Importing packages: the API, its jobs, and the importer that they run.
 */
@ApplicationModule(allowedDependencies = { "lookup :: search", "database :: *", "model", "cypher", "support :: *" })
@NullMarked
package org.accordgraph.ingest;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
