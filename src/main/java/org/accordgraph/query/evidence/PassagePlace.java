package org.accordgraph.query.evidence;

/**
 * The position of a passage in its document.
 *
 * @param id the id of the passage
 * @param document the id of its document
 * @param segment the id of its segment
 * @param ordinal its position in the segment, from 1
 */
public record PassagePlace(String id, String document, String segment, int ordinal) {

}
