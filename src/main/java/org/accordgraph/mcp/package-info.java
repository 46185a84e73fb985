/**
 * The door for agents: tools, resources and prompts of the Model Context Protocol, over
 * HTTP and over standard input and output. It asks what the HTTP API asks, and has no
 * statement of its own.
 */
@ApplicationModule(allowedDependencies = { "query", "query :: brief", "lookup", "lookup :: search", "ingest",
		"ingest :: draft", "model", "server :: security", "support :: *" })
@NullMarked
package org.accordgraph.mcp;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
