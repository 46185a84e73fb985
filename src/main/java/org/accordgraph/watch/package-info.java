/**
 * Watched questions: their answers are saved as files, asked again when the graph has
 * changed, and the differences are posted to a webhook.
 */
@ApplicationModule(allowedDependencies = { "query", "query :: changes", "ingest", "support :: *" })
@NullMarked
package org.accordgraph.watch;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
