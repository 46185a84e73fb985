package org.accordgraph.lookup.search;

import java.util.List;

/**
 * A name in a text.
 *
 * @param start where it begins in the normal form of the text
 * @param end where it ends, exclusive
 * @param entities the entities that have it, those with most facts first
 */
public record NameInText(int start, int end, List<NamedEntity> entities) {

}
