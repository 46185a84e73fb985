package org.accordgraph.lookup.search;

import java.util.Comparator;
import java.util.List;

/**
 * An entity with its match.
 */
record Hit(Candidate entity, Match match) {

	/**
	 * Sorts results by the quality of the match, then fewer missing words and fewer
	 * skipped characters first, then entities before what is reported of them and before
	 * sections of a source, then shorter matching text first, then entities with more
	 * relationships first, so that Chongqing is the first result for {@code cq}. The
	 * order is total.
	 */
	static final Comparator<Hit> ORDER = Comparator.comparing((Hit hit) -> hit.match().closeness())
		.thenComparing((hit) -> hit.match().missing())
		.thenComparing((hit) -> hit.match().skipped())
		.thenComparing((hit) -> hit.entity().isSource())
		.thenComparing((hit) -> hit.entity().isReported())
		.thenComparing((hit) -> hit.match().text().length())
		.thenComparing((hit) -> -hit.entity().facts())
		.thenComparing((hit) -> hit.match().on())
		.thenComparing((hit) -> hit.entity().name().length())
		.thenComparing((hit) -> hit.entity().id());

	/**
	 * A result. That the name of a report or source begins with the text says only what
	 * it is about.
	 */
	static Hit of(Candidate entity, Match match) {
		return new Hit(entity, (entity.isReported() || entity.isSource()) ? match.within() : match);
	}

	boolean isOneOf(List<String> types) {
		return types.isEmpty() || types.stream().anyMatch(this.entity.labels()::contains);
	}

	boolean isExact() {
		return this.match.closeness() == MatchQuality.IS || this.match.closeness() == MatchQuality.SOUNDS;
	}

	/** Whether the text is only similar to a name of the entity. */
	boolean isNear() {
		return this.match.closeness().isNear();
	}

	List<TextPart> highlight() {
		return TextPart.of(this.match.text(), this.match.hits());
	}

}
