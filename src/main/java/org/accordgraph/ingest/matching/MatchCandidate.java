package org.accordgraph.ingest.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two entities that may be the same.
 *
 * @param one the id of the entity of the package
 * @param name its name
 * @param other the id of the other one
 * @param otherName its name
 * @param inGraph whether the other one is in the graph; otherwise it is in the package
 * @param score from 0 to 1, for sorting; it is not a probability
 * @param reasons the reasons for the score
 * @param verdict the match decision on the two, if there is one
 */
public record MatchCandidate(String one, String name, String other, String otherName, boolean inGraph, double score,
		List<MatchReason> reasons, @Nullable MatchVerdict verdict) {

}
