package org.accordgraph.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.hankcs.hanlp.HanLP;
import org.accordgraph.search.NormalForm.Unit;

/**
 * How a name sounds: a syllable for each Chinese character, and every other word as it
 * is. A character with several readings is read as its phrase tells (重庆 chong qing, 重点
 * zhong dian); ü is v, as it is typed.
 *
 * @param syllables one for each unit of the name's normal form; none if nothing in the
 * name is Chinese
 */
record Pinyin(List<String> syllables) {

	/** The library whose dictionaries tell the readings; a new one may tell others. */
	static final String SOURCE = "hanlp portable-1.8.6";

	private static final com.hankcs.hanlp.dictionary.py.Pinyin NO_READING = com.hankcs.hanlp.dictionary.py.Pinyin.none5;

	/** What is longer than this, nobody types. */
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

	/** Reads what {@link #toString()} wrote. */
	static Pinyin parse(String stored) {
		return new Pinyin(stored.isEmpty() ? List.of() : List.of(stored.split(" ")));
	}

	@Override
	public String toString() {
		return String.join(" ", this.syllables);
	}

	/** All syllables from one of them on, without blanks. */
	String full(int from) {
		return String.join("", this.syllables.subList(from, this.syllables.size()));
	}

	/** The first letters from one of the syllables on; other words stay whole. */
	String initials(int from, List<Unit> units) {
		StringBuilder initials = new StringBuilder();
		for (int i = from; i < this.syllables.size(); i++) {
			initials.append(units.get(i).chinese() ? this.syllables.get(i).substring(0, 1) : this.syllables.get(i));
		}
		return initials.toString();
	}

	/**
	 * What somebody may begin to type: full pinyin and initials from every syllable on,
	 * so that a prefix of one of them is any part of the name.
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
			.map((key) -> key.substring(0, Math.min(key.length(), LONGEST_KEY)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
