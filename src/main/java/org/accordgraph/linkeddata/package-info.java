/**
 * The graph as linked data: entities, the whole graph, its vocabulary, shapes and
 * description in RDF, with terms that are data of the model.
 */
@ApplicationModule(allowedDependencies = { "lookup", "database :: read", "links", "model", "cypher", "support :: *" })
@NullMarked
package org.accordgraph.linkeddata;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
