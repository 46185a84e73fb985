package org.accordgraph.search;

import java.util.Comparator;
import java.util.List;

/**
 * A thing and why it was found.
 */
record Hit(Candidate thing, Match match) {

	/**
	 * A total order: how close the match is, then how little else the name says, then how
	 * much is known of the thing, so that {@code cq} is Chongqing before any other.
	 */
	static final Comparator<Hit> ORDER = Comparator.comparing((Hit hit) -> hit.match().closeness())
		.thenComparing((hit) -> hit.match().missing())
		.thenComparing((hit) -> hit.match().text().length())
		.thenComparing((hit) -> -hit.thing().facts())
		.thenComparing((hit) -> hit.match().on())
		.thenComparing((hit) -> hit.thing().name().length())
		.thenComparing((hit) -> hit.thing().id());

	boolean isOneOf(List<String> types) {
		return types.isEmpty() || types.stream().anyMatch(this.thing.labels()::contains);
	}

	boolean isExact() {
		return this.match.closeness() == Closeness.IS || this.match.closeness() == Closeness.SOUNDS;
	}

	List<Part> highlight() {
		return Part.of(this.match.text(), this.match.hits());
	}

}
