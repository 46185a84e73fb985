package org.accordgraph.query.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A change, as its source tells it. Its key is made of ids, so that it stays the same
 * whenever and in whatever order documents are imported.
 *
 * @param kind its kind
 * @param key identifies it among all changes
 * @param at the moment from which this service could tell of it
 * @param day the day since which it is so
 * @param publishedOn the day on which a source first said it
 * @param entity what it is about
 * @param document the document that brought it; null for a removal or an answer
 * @param before what it was; null if nothing is known
 * @param after what it is; null if it is no state
 * @param by what delivers a commitment
 * @param counts how many facts, rows or changes it comprises, by what is counted
 * @param evidence the ids of the passages that support it
 */
public record Change(ChangeKind kind, String key, Instant at, @Nullable LocalDate day, @Nullable LocalDate publishedOn,
		Subject entity, @Nullable Subject document, @Nullable State before, @Nullable State after, @Nullable Subject by,
		Map<String, Long> counts, List<String> evidence) {

	/**
	 * An entity, or a question.
	 *
	 * @param id its id; of a question, its path with its parameters
	 * @param labels its labels; none if it is not in the graph
	 * @param name its Chinese name
	 * @param nameEn its English name
	 */
	public record Subject(String id, Set<String> labels, @Nullable String name, @Nullable String nameEn) {

	}

	/**
	 * A state.
	 *
	 * @param value a value of the property that tells it; null if the source does not say
	 * @param since the day since which it is so
	 * @param part the part of the entity of which it is told; null for the whole
	 * @param figure the figure of a target
	 * @param unit its unit
	 */
	public record State(@Nullable String value, @Nullable LocalDate since, @Nullable String part,
			@Nullable Double figure, @Nullable String unit) {

	}

}
