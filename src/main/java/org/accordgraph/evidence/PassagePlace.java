package org.accordgraph.evidence;

/**
 * Where a passage stands.
 *
 * @param id the passage
 * @param document the document it is of
 * @param segment the segment it stands in
 * @param ordinal its place in the segment, from 1
 */
public record PassagePlace(String id, String document, String segment, int ordinal) {

}
