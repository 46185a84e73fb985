package org.accordgraph.sameness;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two things that may be one.
 *
 * @param one the id of that which the package states
 * @param name its name
 * @param other the id of the other one
 * @param otherName its name
 * @param inGraph whether the graph has the other one; else the package states it too
 * @param score how likely it is, from 0 to 1
 * @param reasons why
 * @param verdict what somebody decided of it, if anybody did
 */
public record LikelyPair(String one, String name, String other, String otherName, boolean inGraph, double score,
		List<Reason> reasons, @Nullable Verdict verdict) {

}
