package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that no index holds by their endings: the words between a mark, a verb or a
 * preposition and the ending.
 */
final class NewNames {

	/**
	 * A name in a text.
	 *
	 * @param text the name
	 * @param start where it begins
	 * @param ending the rule
	 */
	record Found(String text, int start, Ending ending) {

		int end() {
			return this.start + this.text.length();
		}

	}

	/** Words that end like a bureau. */
	private static final Pattern NO_BODY = Pattern.compile("[布格结当大全时]局$");

	private static final int LONGEST = 24;

	private static final int SHORTEST_STEM = 2;

	private static final int LONGEST_PLACE = 5;

	private static final String SHORT_PLACES = "省市区县";

	private final List<Ending> endings;

	private final List<String> boundaries;

	private final Pattern ahead;

	private final List<String> generic;

	private final List<String> joint;

	private final List<String> nouns;

	NewNames(ReadingRules rules) {
		this.endings = rules.endings();
		this.boundaries = rules.words("boundary");
		this.ahead = Pattern.compile("^(?:" + rules.anyOf("boundary") + "|" + rules.anyOf("joint") + "|"
				+ rules.anyOf("auxiliary") + "|" + rules.anyOf("adverb") + "|" + rules.anyVerb() + ")+");
		this.generic = rules.words("no name");
		this.joint = rules.words("joint");
		this.nouns = rules.words("no verb");
	}

	/** Finds the names in a text from left to right, without overlaps. */
	List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		int from = 0;
		for (int end = 1; end <= text.length(); end++) {
			Found name = endingAt(text, from, end);
			if (name != null) {
				found.add(name);
				from = name.end();
			}
		}
		return found;
	}

	private @org.jspecify.annotations.Nullable Found endingAt(String text, int from, int end) {
		for (Ending ending : this.endings) {
			int at = end - ending.text().length();
			if (at > from && text.startsWith(ending.text(), at) && !goesOn(text, end, ending)) {
				int start = beginning(text, from, at);
				if (isOfAll(text, from, start)) {
					// 四地文化和旅游局 are several.
					return null;
				}
				String stem = text.substring(start, at);
				return isName(stem, ending) ? new Found(stem + ending.text(), start, ending) : null;
			}
		}
		return null;
	}

	private boolean isOfAll(String text, int from, int start) {
		return this.joint.stream()
			.anyMatch((word) -> start - word.length() >= from && text.startsWith(word, start - word.length()));
	}

	/** Whether the name is longer than this ending says: 市 before 场, 区 before 管委会. */
	private boolean goesOn(String text, int end, Ending ending) {
		Matcher rest = Pattern.compile("^[\\p{IsHan}（）]{1,16}").matcher(text.substring(end));
		if (!rest.find()) {
			return false;
		}
		if (ending.text().length() == 1
				&& rest.group().matches("^(?:场|域|级|内|外|民|政|委|长|郊|间|位|直|部|面|势|限|员|际|属|情|区|份|会城|道|时|力|所有|公司).*")) {
			return true;
		}
		if (!ending.table().equals("places") && !ending.text().equals("大学")) {
			return false;
		}
		for (int i = 1; i <= rest.group().length(); i++) {
			String more = rest.group().substring(0, i);
			boolean stops = this.boundaries.stream().anyMatch((word) -> more.endsWith(word) && !"和与及".contains(word));
			boolean body = this.endings.stream()
				.anyMatch((other) -> !SHORT_PLACES.contains(other.text()) && more.endsWith(other.text()))
					&& !NO_BODY.matcher(more).find();
			if (stops || body) {
				return body && !stops;
			}
		}
		return false;
	}

	private int beginning(String text, int from, int at) {
		int start = at;
		while (start > from && at - start < LONGEST && isOfName(text.charAt(start - 1))) {
			start--;
		}
		String stem = text.substring(start, at);
		if (stem.indexOf('（') >= 0 && stem.indexOf('）') < 0) {
			start += stem.indexOf('（') + 1;
		}
		for (int i = at - 1; i > start; i--) {
			int end = i;
			String before = text.substring(start, i);
			String rest = text.substring(i, at);
			if (rest.length() >= SHORTEST_STEM && this.boundaries.stream()
				.anyMatch((word) -> before.endsWith(word) && !insideName(word, before)
						&& !beginsNoun(text, end - word.length()))) {
				start = i;
			}
		}
		Matcher ahead = this.ahead.matcher(text).region(start, at);
		return ahead.lookingAt() ? ahead.end() : start;
	}

	/** 投资 is a verb, but not in 投资集团. */
	private boolean beginsNoun(String text, int at) {
		return this.nouns.stream().anyMatch((noun) -> text.startsWith(noun, at));
	}

	/** 和 and the like are a part of 文化和旅游局, but not of 大学和海洋局. */
	private boolean insideName(String word, String before) {
		String first = before.substring(0, before.length() - 1);
		return "和与及同".contains(word) && !first.isEmpty()
				&& this.endings.stream().noneMatch((ending) -> first.endsWith(ending.text()));
	}

	private static boolean isOfName(char letter) {
		return Character.isIdeographic(letter) || letter == '（' || letter == '）';
	}

	private boolean isName(String stem, Ending ending) {
		boolean place = ending.table().equals("places") && SHORT_PLACES.contains(ending.text());
		boolean balanced = stem.indexOf('（') >= 0 == stem.indexOf('）') >= 0;
		return balanced && !NO_BODY.matcher(stem + ending.text()).find() && stem.length() >= SHORTEST_STEM
				&& (!place || stem.length() < LONGEST_PLACE)
				&& this.generic.stream().noneMatch((word) -> stem.endsWith(word) && (place || stem.equals(word)))
				&& !stem.matches("^(?:相关|有关|各|两|三|多|双方|本|该|我|全|几).*");
	}

}
