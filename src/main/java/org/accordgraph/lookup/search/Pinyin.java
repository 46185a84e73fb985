package org.accordgraph.lookup.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import org.accordgraph.lookup.search.NormalForm.Unit;

/**
 * Computes the pinyin of a name: a syllable for each Chinese character, and every other
 * word unchanged. The reading of a character with several readings depends on the phrase
 * (重庆 chong qing, 重点 zhong dian); ü is written v, as it is typed.
 *
 * @param syllables one for each unit of the name's normal form; empty if the name has no
 * Chinese characters
 */
record Pinyin(List<String> syllables) {

	/**
	 * The library that provides the readings; another version may have different ones.
	 */
	static final String SOURCE = "hanlp portable-1.8.6";

	private static final com.hankcs.hanlp.dictionary.py.Pinyin NO_READING = com.hankcs.hanlp.dictionary.py.Pinyin.none5;

	/** Longer keys are cut: nobody types more. */
	private static final int LONGEST_KEY = 60;

	static Pinyin of(NormalForm name) {
		if (!NormalForm.hasChinese(name.text())) {
			return new Pinyin(List.of());
		}
		var readings = HanLP.convertToPinyinList(name.text());
		return new Pinyin(name.units().stream().map((unit) -> {
			var reading = readings.get(unit.start());
			return (unit.chinese() && reading != NO_READING) ? reading.getPinyinWithoutTone() : unit.text();
		}).toList());
	}

	/** Returns a sound with u for ü: lvse and luse are both 绿色. */
	static String withoutUmlaut(String sound) {
		return sound.replace('v', 'u');
	}

	/** Parses the output of {@link #toString()}. */
	static Pinyin parse(String stored) {
		return new Pinyin(stored.isEmpty() ? List.of() : List.of(stored.split(" ")));
	}

	@Override
	public String toString() {
		return String.join(" ", this.syllables);
	}

	/** Returns all syllables from one of them on, without spaces. */
	String full(int from) {
		return String.join("", this.syllables.subList(from, this.syllables.size()));
	}

	/**
	 * Returns the first letters of the syllables from one of them on; other words are
	 * unchanged.
	 */
	String initials(int from, List<Unit> units) {
		StringBuilder initials = new StringBuilder();
		for (int i = from; i < this.syllables.size(); i++) {
			initials.append(units.get(i).chinese() ? this.syllables.get(i).substring(0, 1) : this.syllables.get(i));
		}
		return initials.toString();
	}

	/**
	 * Returns the search keys: full pinyin and initials from every syllable on, so that a
	 * prefix search finds any part of the name; those with ü also with u instead of v.
	 * @param name the name
	 */
	Set<String> keys(NormalForm name) {
		List<Unit> units = name.units();
		List<String> keys = new ArrayList<>();
		for (int i = 0; i < this.syllables.size(); i++) {
			keys.add(full(i));
			keys.add(initials(i, units));
		}
		return keys.stream()
			.flatMap((key) -> Stream.of(key, withoutUmlaut(key)))
			.map((key) -> key.substring(0, Math.min(key.length(), LONGEST_KEY)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
