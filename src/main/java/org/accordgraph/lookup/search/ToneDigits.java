package org.accordgraph.lookup.search;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.hankcs.hanlp.dictionary.py.Pinyin;

/**
 * Removes the tone digits from pinyin: {@code lv4se4} is lvse. A word is pinyin if all
 * its parts up to a digit are syllables; others (5G, G5012) stay as they are.
 */
final class ToneDigits {

	private static final Pattern WORD = Pattern.compile("(?:\\p{L}+:?[0-5])+\\p{L}*", Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern SYLLABLE = Pattern.compile("([\\p{L}:]+)[0-5]");

	private static final Set<String> SYLLABLES = Stream.of(Pinyin.values())
		.map(Pinyin::getPinyinWithoutTone)
		.collect(Collectors.toSet());

	private ToneDigits() {
	}

	static String removed(String text) {
		return WORD.matcher(text).replaceAll((word) -> Matcher.quoteReplacement(removedFromWord(word.group())));
	}

	private static String removedFromWord(String word) {
		boolean pinyin = SYLLABLE.matcher(word)
			.results()
			.allMatch((syllable) -> SYLLABLES.contains(withV(syllable.group(1))));
		return pinyin ? word.replaceAll("[0-5:]", "") : word;
	}

	private static String withV(String syllable) {
		return NormalForm.of(syllable.replace("u:", "v")).text();
	}

}
