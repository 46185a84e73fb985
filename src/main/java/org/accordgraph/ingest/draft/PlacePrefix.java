package org.accordgraph.ingest.draft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Divides a name into the place that it begins with and the rest: 东山省乌溪县水务局 is of 乌溪县.
 * The endings of places that have a level say what a place of the administration is.
 *
 * @param name the place, without those that it lies in
 * @param start where it begins in the name
 * @param ending the rule
 */
record PlacePrefix(String name, int start, Ending ending) {

	/** Places by their kind only: 各县, 三市, 相关区; but 三亚市 is one. */
	private static final Pattern NO_PLACE = Pattern
		.compile("^(?:各|两|三|四|五|多|全|本|该|我)个?(?:[省市区县州旗]|自治[区州县])$|^(?:相关|有关).*");

	/** The ending is the beginning of another word: 市场, 区域. */
	private static final Pattern ANOTHER_WORD = Pattern.compile("^(?:场|域|级|内|外|间|位|面|势|限|员|际|属|情|长|容|政工程|所有).*");

	private static final int LONGEST = 12;

	static Optional<PlacePrefix> of(String name, ReadingRules rules) {
		PlacePrefix prefix = null;
		Optional<PlacePrefix> next = next(name, 0, rules);
		while (next.isPresent()) {
			prefix = next.get();
			next = next(name, prefix.end(), rules);
		}
		return Optional.ofNullable(prefix);
	}

	int end() {
		return this.start + this.name.length();
	}

	private static Optional<PlacePrefix> next(String name, int from, ReadingRules rules) {
		for (int end = from + 2; end <= Math.min(name.length(), from + LONGEST); end++) {
			String place = name.substring(from, end);
			Optional<Ending> ending = rules.endings()
				.stream()
				.filter((each) -> place.endsWith(each.text()))
				.findFirst();
			if (ending.isPresent()) {
				return ending.filter((each) -> isPlace(place, each, name.substring(place.length() + from), rules))
					.map((each) -> new PlacePrefix(place, from, each));
			}
		}
		return Optional.empty();
	}

	private static boolean isPlace(String place, Ending ending, String rest, ReadingRules rules) {
		String stem = place.substring(0, place.length() - ending.text().length());
		// Only counties have names of one character.
		boolean longEnough = stem.length() > (ending.text().equals("县") ? 0 : 1);
		return ending.table().equals("places") && !ending.level().isEmpty() && longEnough
				&& !ANOTHER_WORD.matcher(rest).matches() && !NO_PLACE.matcher(place).matches()
				&& rules.words("no name").stream().noneMatch(stem::endsWith);
	}

}
