package org.accordgraph.lookup.search;

import java.util.Comparator;
import java.util.List;

/**
 * An entity that a spelling may mean.
 *
 * @param id its id
 * @param kind its main label
 * @param labels its labels except {@code Entity}
 * @param name its name
 * @param nameEn its English name
 * @param score how like the spelling is to its nearest name, from 0 to 100
 * @param likeness in what way
 * @param matched the nearest name
 * @param facts the number of its relationships
 */
public record NameMatch(String id, String kind, List<String> labels, String name, String nameEn, int score,
		NameLikeness likeness, String matched, int facts) {

	/** Best first; the order is total. */
	static final Comparator<NameMatch> ORDER = Comparator.comparing((NameMatch match) -> -match.score)
		.thenComparing((match) -> match.likeness)
		.thenComparing((match) -> match.matched.length())
		.thenComparing((match) -> -match.facts)
		.thenComparing((match) -> match.id);

	/** Returns a copy with another score. */
	public NameMatch with(int other) {
		return new NameMatch(this.id, this.kind, this.labels, this.name, this.nameEn, other, this.likeness,
				this.matched, this.facts);
	}

}
