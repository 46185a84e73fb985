package org.accordgraph.lookup.search;

import java.util.List;

import com.hankcs.hanlp.HanLP;

import org.springframework.stereotype.Component;

/**
 * Proposes what somebody may have meant by a name that nothing has: short forms, typos,
 * traditional characters.
 */
@Component
public class NearestNames {

	/** Shorter texts are similar to too many names. */
	private static final int SHORTEST = 3;

	private final Search search;

	NearestNames(Search search) {
		this.search = search;
	}

	/**
	 * Finds entities of the graph with similar names.
	 * @param text the text that is no name
	 * @param labels the labels of interest; any if empty
	 * @param most the greatest number of results
	 * @return the results, best first
	 */
	public List<NearName> of(String text, List<String> labels, int most) {
		return this.search.find(text)
			.stream()
			.filter((hit) -> hit.isOneOf(labels) && hit.match().missing() == 0)
			.limit(most)
			.map((hit) -> new NearName(hit.entity().id(), hit.entity().name()))
			.toList();
	}

	/**
	 * Finds what part of a sentence may name, without sources and what they report.
	 * @param text the part
	 * @param kinds the labels of interest; {@code Entity} includes all
	 * @param most the greatest number of results
	 * @return the results, best first
	 */
	public List<NamedEntity> named(String text, List<String> kinds, int most) {
		return this.search.find(text)
			.stream()
			.filter((hit) -> hit.match().missing() == 0 && !hit.entity().isSource() && !hit.entity().isReported())
			.map((hit) -> new NamedEntity(hit.entity().id(), hit.entity().labels(), hit.entity().name(),
					hit.entity().nameEn()))
			.filter((entity) -> entity.isOneOf(kinds))
			.limit(most)
			.toList();
	}

	/**
	 * Whether two names or ids may stand for the same: they are equal in simplified
	 * characters, differ by a single typo, or one abbreviates the other.
	 */
	public static boolean areSimilar(String one, String other) {
		String a = simplified(one);
		String b = simplified(other);
		if (a.isEmpty() || b.isEmpty()) {
			return false;
		}
		return a.equals(b) || Math.min(a.length(), b.length()) >= SHORTEST
				&& (TypoDistance.atMostOne(a, b) || abbreviates(a, b) || abbreviates(b, a));
	}

	private static boolean abbreviates(String text, String name) {
		return text.length() < name.length() && text.codePoints().allMatch(NormalForm::isChinese)
				&& SearchableName.of(MatchedOn.NAME, name, "").abbreviatedTo(text).isPresent();
	}

	private static String simplified(String text) {
		return NormalForm.of(NormalForm.hasChinese(text) ? HanLP.convertToSimplifiedChinese(text) : text).text();
	}

	/**
	 * An entity with a similar name.
	 *
	 * @param id its id
	 * @param name its name
	 */
	public record NearName(String id, String name) {

	}

}
