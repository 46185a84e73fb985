package org.accordgraph.importing;

import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param id its id
 * @param name its name
 * @param nameEn its English name
 * @param builtIn whether it comes from {@code cypher/seed}
 * @param passages how many passages it has
 * @param at when it was taken in last, in UTC
 * @param by who took it in
 * @param source the file, as its maker calls it
 * @param sha256 the SHA-256 of the file
 */
record TakenInDocument(String id, String name, String nameEn, boolean builtIn, long passages, @Nullable String at,
		@Nullable String by, @Nullable String source, @Nullable String sha256) {

}
