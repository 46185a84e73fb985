package org.accordgraph.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A document of the graph.
 *
 * @param id its id
 * @param name its name
 * @param nameEn its English name
 * @param builtIn whether it comes from {@code cypher/seed}
 * @param passages its number of passages
 * @param at when it was last imported, in UTC
 * @param by who imported it
 * @param source the name of the imported file
 * @param sha256 the SHA-256 of the file
 */
record ImportedDocument(String id, String name, String nameEn, boolean builtIn, long passages, @Nullable String at,
		@Nullable String by, @Nullable String source, @Nullable String sha256) {

}
