package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a pasted text. Lines that a layout has broken are joined, and a
 * heading that a PDF prints twice for boldness is taken once; every character keeps its
 * place in the given text.
 */
final class Paragraphs {

	/** A paragraph, and for each of its characters the place in the given text. */
	record Paragraph(String text, int[] origins) {

		/** A part of it without the spaces around it. */
		Paragraph part(int from, int to) {
			int begin = from;
			int end = to;
			while (begin < end && isSpace(this.text.charAt(begin))) {
				begin++;
			}
			while (end > begin && isSpace(this.text.charAt(end - 1))) {
				end--;
			}
			return new Paragraph(this.text.substring(begin, end),
					java.util.Arrays.copyOfRange(this.origins, begin, end));
		}

		int start() {
			return this.origins[0];
		}

		int end() {
			return this.origins[this.origins.length - 1] + 1;
		}

	}

	private static final Pattern ENDED = Pattern.compile(".*[。；：！？…:;!?][”’」）)]*$", Pattern.DOTALL);

	private static final Pattern LISTED = Pattern
		.compile("^(?:第[一二三四五六七八九十百\\d]+[条章]|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.．、]).*");

	/** Fewer lines than these do not show how a text is laid out. */
	private static final int ENOUGH_LINES = 10;

	private static final int LONGEST_BROKEN_LINE = 60;

	private Paragraphs() {
	}

	static List<Paragraph> of(String text) {
		List<Paragraph> lines = lines(text);
		List<Paragraph> paragraphs = new ArrayList<>();
		boolean broken = isBroken(lines);
		Paragraph open = null;
		boolean blank = false;
		for (Paragraph line : lines) {
			if (line.text().isEmpty()) {
				blank = true;
				continue;
			}
			Paragraph once = broken ? once(line) : line;
			if (open != null && broken && joins(open, once, blank)) {
				open = joined(open, once);
			}
			else {
				if (open != null) {
					paragraphs.add(open);
				}
				open = once;
			}
			blank = false;
		}
		if (open != null) {
			paragraphs.add(open);
		}
		return paragraphs;
	}

	private static List<Paragraph> lines(String text) {
		int[] origins = java.util.stream.IntStream.range(0, text.length()).toArray();
		Paragraph whole = new Paragraph(Punctuation.chinese(text), origins);
		List<Paragraph> lines = new ArrayList<>();
		int from = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
				lines.add(whole.part(from, i));
				from = i + 1;
			}
		}
		return lines;
	}

	/** Whether most lines that another one follows end in the middle of a sentence. */
	private static boolean isBroken(List<Paragraph> lines) {
		int followed = 0;
		int open = 0;
		if (lines.stream().anyMatch((line) -> line.text().length() > LONGEST_BROKEN_LINE)) {
			return false;
		}
		for (int i = 0; i + 1 < lines.size(); i++) {
			String line = lines.get(i).text();
			if (!line.isEmpty() && !lines.get(i + 1).text().isEmpty() && !LISTED.matcher(line).matches()
					&& line.indexOf('\t') < 0) {
				followed++;
				open += (ENDED.matcher(line).matches()) ? 0 : 1;
			}
		}
		return followed >= ENOUGH_LINES && open * 2 > followed;
	}

	private static boolean joins(Paragraph before, Paragraph line, boolean blank) {
		if (LISTED.matcher(line.text()).matches()) {
			return false;
		}
		boolean sentence = before.text().matches("(?s).*[，。；、].*");
		boolean bracketed = before.text().startsWith("（") && before.text().endsWith("）");
		boolean dated = !sentence && line.text().matches("(?s)(?:\\d{1,4}[年月日]|本报讯|记者).*");
		return !bracketed && !dated && (!blank || sentence && !ENDED.matcher(before.text()).matches());
	}

	/** A line that says everything twice says it once. */
	private static Paragraph once(Paragraph line) {
		int half = line.text().length() / 2;
		boolean twice = line.text().length() % 2 == 0 && half > 2
				&& line.text().substring(0, half).equals(line.text().substring(half));
		return twice ? line.part(0, half) : line;
	}

	private static Paragraph joined(Paragraph one, Paragraph other) {
		int[] origins = java.util.Arrays.copyOf(one.origins(), one.origins().length + other.origins().length);
		System.arraycopy(other.origins(), 0, origins, one.origins().length, other.origins().length);
		return new Paragraph(one.text() + other.text(), origins);
	}

	static boolean isSpace(char letter) {
		return Character.isWhitespace(letter) || letter == '\u3000' || letter == '\u00a0' || letter == '\ufeff';
	}

}
