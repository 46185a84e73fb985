package org.accordgraph.lookup.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.accordgraph.lookup.search.NormalForm.Unit;

/**
 * A text by which an entity can be found.
 *
 * @param on the sort of text
 * @param text the text
 * @param form its normal form
 * @param units the units of the normal form, one per syllable or word
 * @param pinyin its pinyin; empty if it does not match the units
 */
record SearchableName(MatchedOn on, String text, NormalForm form, List<Unit> units, Pinyin pinyin) {

	/**
	 * For each character of an abbreviation, a name has at most so many others between.
	 */
	private static final int MOST_SKIPPED = 2;

	private static final int SHORTEST_STEM = 5;

	private static final int LONGEST_ENDING = 2;

	static SearchableName of(MatchedOn on, String text, String pinyin) {
		NormalForm form = NormalForm.of(text);
		List<Unit> units = form.units();
		Pinyin sound = Pinyin.parse(pinyin);
		return new SearchableName(on, text, form, units,
				(sound.syllables().size() == units.size()) ? sound : new Pinyin(List.of()));
	}

	/**
	 * Looks for a text as spelled; a match must begin at a Chinese character or at the
	 * beginning of another word, and must not end within a number.
	 */
	Optional<Match> spelled(String wanted) {
		int from = this.form.text().indexOf(wanted);
		while (from >= 0 && !(beginsAUnit(from) && !NormalForm.cutsNumber(this.form.text(), from + wanted.length()))) {
			from = this.form.text().indexOf(wanted, from + 1);
		}
		if (from < 0) {
			return Optional.empty();
		}
		MatchQuality closeness = (from > 0) ? MatchQuality.HOLDS
				: (wanted.length() == this.form.text().length()) ? MatchQuality.IS : MatchQuality.BEGINS;
		return Optional.of(new Match(closeness, this.on, this.text, hits(from, from + wanted.length())));
	}

	private boolean beginsAUnit(int position) {
		return this.units.stream().anyMatch((unit) -> unit.start() == position);
	}

	/**
	 * Looks for full pinyin or initials, starting at any syllable; ü may be typed as v or
	 * as u.
	 */
	Optional<Match> sounding(String typed) {
		String sound = Pinyin.withoutUmlaut(typed);
		return sounding(sound, MatchedOn.PINYIN, (unit) -> Pinyin.withoutUmlaut(this.pinyin.full(unit)))
			.or(() -> sounding(sound, MatchedOn.INITIALS,
					(unit) -> Pinyin.withoutUmlaut(this.pinyin.initials(unit, this.units))));
	}

	private Optional<Match> sounding(String typed, MatchedOn kind, IntFunction<String> soundFrom) {
		int count = this.pinyin.syllables().size();
		for (int i = 0; i < count; i++) {
			String sound = soundFrom.apply(i);
			if (sound.startsWith(typed) && !NormalForm.cutsNumber(sound, typed.length())) {
				int last = i;
				while (last + 1 < count && sound.length() - soundFrom.apply(last + 1).length() < typed.length()) {
					last++;
				}
				MatchQuality closeness = (i > 0) ? MatchQuality.HOLDS_THE_SOUND
						: (sound.length() == typed.length()) ? MatchQuality.SOUNDS : MatchQuality.BEGINS_TO_SOUND;
				return Optional.of(new Match(closeness, kind, this.text,
						hits(this.units.get(i).start(), this.units.get(last).end())));
			}
		}
		return Optional.empty();
	}

	/**
	 * Looks for a word with at most one typo, or with another ending (finance,
	 * financial); never matches Chinese, words with a digit, or words of fewer than 4
	 * letters.
	 */
	Optional<Match> nearly(String word) {
		if (word.length() < 4 || NormalForm.hasChinese(word) || word.chars().anyMatch(Character::isDigit)) {
			return Optional.empty();
		}
		for (int i = 0; i < this.units.size(); i++) {
			for (int last = i; last < this.units.size(); last++) {
				String sound = this.pinyin.syllables().isEmpty() ? this.units.get(i).text()
						: String.join("", this.pinyin.syllables().subList(i, last + 1));
				if (TypoDistance.atMostOne(word, sound)
						|| this.pinyin.syllables().isEmpty() && haveTheSameStem(word, sound)) {
					return Optional.of(new Match(MatchQuality.NEARLY_HOLDS, this.on, this.text,
							hits(this.units.get(i).start(), this.units.get(last).end())));
				}
				if (this.pinyin.syllables().isEmpty() || sound.length() > word.length()) {
					break;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean haveTheSameStem(String one, String other) {
		int stem = Math.max(SHORTEST_STEM, one.length() - LONGEST_ENDING);
		return one.length() >= stem && other.length() >= stem && other.startsWith(one.substring(0, stem))
				&& other.chars().noneMatch(Character::isDigit);
	}

	/** Looks for a figure, however it is written. */
	Optional<Match> stating(Figure typed, Figures figures) {
		return figures.in(this.text)
			.stream()
			.filter((written) -> written.figure().answers(typed))
			.findFirst()
			.map((written) -> {
				BitSet hits = new BitSet();
				hits.set(written.start(), written.end());
				return new Match(MatchQuality.HOLDS, this.on, this.text, hits);
			});
	}

	/**
	 * Looks for the characters of an abbreviation, in their order; of several ways to
	 * find them, takes the one that skips the fewest characters.
	 * @param typed Chinese characters only
	 */
	Optional<Match> abbreviatedTo(String typed) {
		String name = this.form.text();
		int first = -1;
		int last = name.length();
		for (int start = name.indexOf(typed.charAt(0)); start >= 0; start = name.indexOf(typed.charAt(0), start + 1)) {
			int end = start;
			for (int i = 1; i < typed.length() && end >= 0; i++) {
				end = name.indexOf(typed.charAt(i), end + 1);
			}
			if (end >= 0 && (first < 0 || end - start < last - first)) {
				first = start;
				last = end;
			}
		}
		int skipped = last - first + 1 - typed.length();
		if (first < 0 || skipped > MOST_SKIPPED * typed.length()) {
			return Optional.empty();
		}
		BitSet hits = new BitSet();
		int place = first;
		for (int i = 0; i < typed.length(); i++) {
			place = name.indexOf(typed.charAt(i), place);
			hits.or(hits(place, place + 1));
			place++;
		}
		return Optional.of(new Match(MatchQuality.ABBREVIATES, this.on, this.text, hits, 0, skipped));
	}

	/** Maps a part of the normal form to the characters of the original text. */
	private BitSet hits(int start, int end) {
		BitSet hits = new BitSet();
		int last = this.form.origins().get(end - 1);
		hits.set(this.form.origins().get(start), last + Character.charCount(this.text.codePointAt(last)));
		return hits;
	}

}
