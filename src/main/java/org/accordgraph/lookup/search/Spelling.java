package org.accordgraph.lookup.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.hankcs.hanlp.HanLP;

/**
 * A way to write a name, compared with names. How like the two are is a score, which is
 * not a probability: from 90 on, people agree that the same is meant unless another name
 * is as near.
 *
 * @param form its normal form, in simplified characters
 * @param expanded with the place that its first character stands for: 重庆 for 渝
 * @param endings the same with other endings of departments
 * @param sound its pinyin, or what was typed if it is not Chinese
 */
record Spelling(NormalForm form, List<String> expanded, List<String> endings, String sound) {

	static final int SAME = 100;

	private static final int SAME_WORDS = 98;

	private static final int SAME_SOUND = 95;

	private static final int SHORT_FORM = 92;

	private static final int ANOTHER_ENDING = 91;

	private static final int TYPO = 91;

	private static final int UNSURE = 80;

	private static final int INITIALS = 75;

	private static final int PART = 40;

	/** Shorter Chinese texts that differ in one character are different names. */
	private static final int SHORTEST_TYPO = 5;

	/** 渝中区 is no short form of 重庆中心城区. */
	private static final int SHORTEST_EXPANDED = 5;

	/** The same of others: a letter is less than a character. */
	private static final int SHORTEST_LATIN = 8;

	private static final int SHORTEST_INITIALS = 4;

	/** Each is searched for; nobody writes more. */
	private static final int MOST_SPELLINGS = 4;

	/** Numbers, directions and the like distinguish names: 第一 and 第二. */
	private static final Pattern TELLING = Pattern.compile("[\\d一二三四五六七八九十东南西北上中下新老]");

	/** The place with which a name begins. */
	private static final Pattern SEAT = Pattern.compile("^\\p{IsHan}{1,6}[省市区县]");

	private static final Set<String> SILENT = Set.of("of", "the", "and", "for", "in", "s", "on");

	private static final Pattern BRACKET = Pattern.compile("[(（\\[【〔]([^()（）\\[\\]【】〔〕]*)[)）\\]】〕]");

	private static final Pattern LEAD = Pattern.compile(
			"^(?:原名|原|曾用名|曾称|简称|以下简称|下称|又称|又名|亦称|即|现名|现为|现|前身为|全称|formerly|now|abbr\\.?|also)[:： ]*",
			Pattern.CASE_INSENSITIVE);

	static Spelling of(String text, Abbreviations abbreviations) {
		String plain = ToneDigits.removed(text);
		String simplified = NormalForm.hasChinese(plain) ? HanLP.convertToSimplifiedChinese(plain) : plain;
		NormalForm form = NormalForm.of(simplified);
		List<String> expanded = new ArrayList<>();
		List<String> endings = new ArrayList<>();
		// One text is the spelling itself; several are the same with other endings.
		List<List<String>> all = abbreviations.of(form);
		all.stream().filter((some) -> some.size() == 1).forEach(expanded::addAll);
		all.stream().filter((some) -> some.size() > 1).forEach(endings::addAll);
		expanded.remove(form.joined());
		endings.remove(form.joined());
		String sound = NormalForm.hasChinese(form.text()) ? Pinyin.of(form).full(0) : form.joined();
		return new Spelling(form, expanded, endings, Pinyin.withoutUmlaut(sound));
	}

	/**
	 * The spellings that a cell of a table holds: the whole, what stands outside of
	 * brackets, and what stands in them, as in 科技局（原科委）.
	 */
	static List<String> in(String cell) {
		List<String> spellings = new ArrayList<>(List.of(cell.strip()));
		Matcher bracket = BRACKET.matcher(cell);
		if (bracket.find()) {
			spellings.add(BRACKET.matcher(cell).replaceAll(" ").strip());
			do {
				spellings.add(LEAD.matcher(bracket.group(1).strip()).replaceFirst("").strip());
			}
			while (bracket.find());
		}
		return spellings.stream().filter((text) -> !text.isEmpty()).distinct().limit(MOST_SPELLINGS).toList();
	}

	/** How like it is to the nearest name of an entity. */
	Optional<Likeness> with(Candidate entity) {
		if (NormalForm.of(entity.id()).text().equals(this.form.text())) {
			return Optional.of(new Likeness(SAME, NameLikeness.SAME, entity.id()));
		}
		return entity.names()
			.stream()
			.filter((name) -> !name.form().isEmpty())
			.map(this::with)
			.filter((likeness) -> likeness.score > 0)
			.max((one, other) -> Integer.compare(one.score, other.score));
	}

	private Likeness with(SearchableName name) {
		String wanted = this.form.text();
		String known = name.form().text();
		boolean chinese = NormalForm.hasChinese(wanted);
		Map<NameLikeness, Integer> found = new LinkedHashMap<>();
		if (wanted.equals(known) || this.form.joined().equals(name.form().joined())) {
			found.put(NameLikeness.SAME, SAME);
		}
		else if (!chinese && words(wanted).equals(words(known))) {
			found.put(NameLikeness.SAME, SAME_WORDS);
		}
		sounding(name, chinese, found);
		if (chinese) {
			shortForm(name, wanted, found, SHORT_FORM);
			this.expanded.forEach((text) -> {
				if (text.equals(known)) {
					found.merge(NameLikeness.SHORT_FORM, SAME_WORDS, Math::max);
				}
				if (text.length() >= SHORTEST_EXPANDED) {
					shortForm(name, text, found, SHORT_FORM);
				}
			});
			this.endings.forEach((text) -> {
				if (text.equals(known)) {
					found.merge(NameLikeness.OTHER_ENDING, ANOTHER_ENDING, Math::max);
				}
				else if (name.abbreviatedTo(text).isPresent() && leads(text, known)) {
					found.merge(NameLikeness.OTHER_ENDING, ANOTHER_ENDING - 1, Math::max);
				}
			});
			if (isTypo(wanted, known)) {
				found.merge(NameLikeness.TYPO, TYPO, Math::max);
			}
		}
		else if (areTypos(words(wanted), words(known))) {
			found.merge(NameLikeness.TYPO, TYPO, Math::max);
		}
		return found.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map((best) -> new Likeness(best.getValue(), best.getKey(), name.text()))
			.orElseGet(() -> partly(name, wanted, known));
	}

	private void sounding(SearchableName name, boolean chinese, Map<NameLikeness, Integer> found) {
		if (name.pinyin().syllables().isEmpty() || this.sound.isEmpty()) {
			return;
		}
		if (Pinyin.withoutUmlaut(name.pinyin().full(0)).equals(this.sound)) {
			boolean isSure = !chinese || name.units().size() >= SHORTEST_TYPO - 1;
			found.put(NameLikeness.SAME_SOUND, isSure ? SAME_SOUND : UNSURE);
		}
		else if (!chinese && this.sound.length() >= SHORTEST_INITIALS
				&& Pinyin.withoutUmlaut(name.pinyin().initials(0, name.units())).equals(this.sound)) {
			found.put(NameLikeness.INITIALS, INITIALS);
		}
		else if (!chinese && this.sound.length() >= SHORTEST_LATIN
				&& TypoDistance.atMostOne(this.sound, Pinyin.withoutUmlaut(name.pinyin().full(0)))) {
			found.put(NameLikeness.TYPO, TYPO);
		}
	}

	private static void shortForm(SearchableName name, String text, Map<NameLikeness, Integer> found, int score) {
		if (text.length() > 2 && text.length() < name.form().text().length()
				&& text.codePoints().allMatch(NormalForm::isChinese)) {
			name.abbreviatedTo(text).ifPresent((match) -> {
				boolean isWhole = leads(text, name.form().text())
						&& text.charAt(text.length() - 1) == name.form().text().charAt(name.form().text().length() - 1);
				found.merge(NameLikeness.SHORT_FORM, isWhole ? score : UNSURE - Math.min(match.skipped(), 10),
						Math::max);
			});
		}
	}

	/** Whether both begin with the same place or word. */
	private static boolean leads(String text, String name) {
		return name.length() > 1 && text.startsWith(name.substring(0, 2));
	}

	/**
	 * One character differs, which neither belongs to the place nor tells names apart.
	 */
	private static boolean isTypo(String one, String other) {
		if (Math.min(one.length(), other.length()) < SHORTEST_TYPO || !TypoDistance.atMostOne(one, other)
				|| !telling(one).equals(telling(other))) {
			return false;
		}
		return seat(one).equals(seat(other)) && one.charAt(0) == other.charAt(0);
	}

	private static String seat(String name) {
		Matcher seat = SEAT.matcher(name);
		return seat.find() ? seat.group() : "";
	}

	private static String telling(String text) {
		return text.replaceAll("(?!" + TELLING.pattern() + ").", "");
	}

	private static boolean areTypos(List<String> words, List<String> others) {
		if (words.size() != others.size() || words.isEmpty() || String.join("", words).length() < SHORTEST_LATIN) {
			return false;
		}
		int different = 0;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (!word.equals(others.get(i))) {
				different++;
				boolean hasDigit = (word + others.get(i)).chars().anyMatch(Character::isDigit);
				if (hasDigit || Math.min(word.length(), others.get(i).length()) < SHORTEST_INITIALS
						|| !TypoDistance.atMostOne(word, others.get(i))) {
					return false;
				}
			}
		}
		return different <= 2;
	}

	private static List<String> words(String text) {
		return List.of(text.split(" ")).stream().filter((word) -> !SILENT.contains(word)).toList();
	}

	private static Likeness partly(SearchableName name, String wanted, String known) {
		int shorter = Math.min(wanted.length(), known.length());
		int longer = Math.max(wanted.length(), known.length());
		boolean isPart = shorter > 1 && (wanted.contains(known) || known.contains(wanted));
		if (isPart) {
			return new Likeness(PART + PART * shorter / longer, NameLikeness.PART, name.text());
		}
		long shared = wanted.chars().distinct().filter((c) -> c != ' ' && known.indexOf(c) >= 0).count();
		long all = wanted.chars().distinct().filter((c) -> c != ' ').count();
		return new Likeness((NormalForm.hasChinese(wanted) && shared * 2 > all) ? (int) (PART * shared / all) : 0,
				NameLikeness.SIMILAR, name.text());
	}

	/**
	 * How like a spelling and a name are.
	 *
	 * @param score from 0 to 100
	 * @param likeness in what way
	 * @param name the name
	 */
	record Likeness(int score, NameLikeness likeness, String name) {

	}

}
