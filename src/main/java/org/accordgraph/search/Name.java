package org.accordgraph.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.accordgraph.search.NormalForm.Unit;

/**
 * A text that a thing may be found by.
 *
 * @param on what it is of the thing
 * @param text the text
 * @param form its normal form
 * @param units what has a sound in it
 * @param pinyin how it sounds
 */
record Name(MatchedOn on, String text, NormalForm form, List<Unit> units, Pinyin pinyin) {

	static Name of(MatchedOn on, String text, String pinyin) {
		NormalForm form = NormalForm.of(text);
		List<Unit> units = form.units();
		Pinyin sound = Pinyin.parse(pinyin);
		return new Name(on, text, form, units,
				(sound.syllables().size() == units.size()) ? sound : new Pinyin(List.of()));
	}

	/**
	 * Looks for a text as it is spelled; a word that is not Chinese from its beginning.
	 */
	Optional<Match> spelled(String wanted) {
		int from = this.form.text().indexOf(wanted);
		while (from >= 0 && !beginsAUnit(from)) {
			from = this.form.text().indexOf(wanted, from + 1);
		}
		if (from < 0) {
			return Optional.empty();
		}
		Closeness closeness = (from > 0) ? Closeness.HOLDS
				: (wanted.length() == this.form.text().length()) ? Closeness.IS : Closeness.BEGINS;
		return Optional.of(new Match(closeness, this.on, this.text, hits(from, from + wanted.length())));
	}

	private boolean beginsAUnit(int position) {
		return this.units.stream().anyMatch((unit) -> unit.start() == position);
	}

	/** Looks for a sound: full pinyin or initials, from a syllable on. */
	Optional<Match> sounding(String typed) {
		return sounding(typed, MatchedOn.PINYIN, this.pinyin::full)
			.or(() -> sounding(typed, MatchedOn.INITIALS, (unit) -> this.pinyin.initials(unit, this.units)));
	}

	private Optional<Match> sounding(String typed, MatchedOn kind, IntFunction<String> soundFrom) {
		int count = this.pinyin.syllables().size();
		for (int i = 0; i < count; i++) {
			String sound = soundFrom.apply(i);
			if (sound.startsWith(typed)) {
				int last = i;
				while (last + 1 < count && sound.length() - soundFrom.apply(last + 1).length() < typed.length()) {
					last++;
				}
				Closeness closeness = (i > 0) ? Closeness.HOLDS_THE_SOUND
						: (sound.length() == typed.length()) ? Closeness.SOUNDS : Closeness.BEGINS_TO_SOUND;
				return Optional.of(new Match(closeness, kind, this.text,
						hits(this.units.get(i).start(), this.units.get(last).end())));
			}
		}
		return Optional.empty();
	}

	/** Looks for a word with at most one wrong letter; short words have none to spare. */
	Optional<Match> nearly(String word) {
		if (word.length() < 4 || NormalForm.hasChinese(word)) {
			return Optional.empty();
		}
		for (int i = 0; i < this.units.size(); i++) {
			for (int last = i; last < this.units.size(); last++) {
				String sound = this.pinyin.syllables().isEmpty() ? this.units.get(i).text()
						: String.join("", this.pinyin.syllables().subList(i, last + 1));
				if (Typo.atMostOne(word, sound)) {
					return Optional.of(new Match(Closeness.NEARLY_HOLDS, this.on, this.text,
							hits(this.units.get(i).start(), this.units.get(last).end())));
				}
				if (this.pinyin.syllables().isEmpty() || sound.length() > word.length()) {
					break;
				}
			}
		}
		return Optional.empty();
	}

	/** Which characters of the text stand behind a part of its normal form. */
	private BitSet hits(int start, int end) {
		BitSet hits = new BitSet();
		int last = this.form.origins().get(end - 1);
		hits.set(this.form.origins().get(start), last + Character.charCount(this.text.codePointAt(last)));
		return hits;
	}

}
