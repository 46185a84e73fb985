package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.accordgraph.ingest.draft.Paragraphs.Paragraph;

/**
 * A text cut into segments and passages. A heading that no number opens begins a segment;
 * a passage ends with a full stop, a semicolon, a question mark or an exclamation mark.
 *
 * @param passages the passages in order
 */
public record Manuscript(List<TextPassage> passages) {

	private static final String ENDS = "。；！？;";

	private static final String CLOSES = "”’」』）)";

	private static final int LONGEST_HEADING = 45;

	/** Whatever has no full stop for so long is no sentence. */
	private static final int LONGEST_PASSAGE = 2000;

	/**
	 * Cuts a text.
	 * @param text a pasted text, or what a reader of files extracts
	 * @param rules the rules
	 */
	public static Manuscript of(String text, ReadingRules rules) {
		Cutting cutting = new Cutting(rules, text);
		Paragraphs.of(text).forEach(cutting::add);
		return new Manuscript(List.copyOf(cutting.passages));
	}

	/** The passages of a segment. */
	List<TextPassage> segment(int ordinal) {
		return this.passages.stream().filter((passage) -> passage.segment() == ordinal).toList();
	}

	int segments() {
		return this.passages.isEmpty() ? 0 : this.passages.get(this.passages.size() - 1).segment();
	}

	/** The heading of a segment, or the beginning of its first passage. */
	String nameOf(int segment) {
		List<TextPassage> all = segment(segment);
		String headings = all.stream()
			.takeWhile(TextPassage::heading)
			.map(TextPassage::text)
			.collect(Collectors.joining(" "));
		String first = all.get(0).text();
		return headings.isEmpty() ? first.substring(0, Math.min(first.length(), LONGEST_HEADING)) : headings;
	}

	private static final class Cutting {

		private final ReadingRules rules;

		private final List<TextPassage> passages = new ArrayList<>();

		private int segment = 1;

		private int ordinal;

		private int paragraph = -1;

		private boolean inHeadings = true;

		private List<String> header = List.of();

		private final String given;

		private Cutting(ReadingRules rules, String given) {
			this.rules = rules;
			this.given = given;
		}

		private void add(Paragraph given) {
			this.paragraph++;
			String text = given.text();
			boolean row = text.indexOf('\t') >= 0 || text.chars().filter((letter) -> letter == '|').count() >= 2;
			if (row) {
				row(given);
				return;
			}
			this.header = List.of();
			boolean heading = isHeading(text);
			boolean numbered = this.rules.phrases("enumerator")
				.stream()
				.anyMatch((phrase) -> phrase.in(text).isPresent());
			if (heading && !numbered && !this.inHeadings) {
				this.segment++;
				this.ordinal = 0;
			}
			this.inHeadings = heading && !numbered;
			int from = 0;
			boolean opens = true;
			while (from < text.length()) {
				int to = heading ? text.length() : endOfPassage(text, from);
				Paragraph part = given.part(from, to);
				if (!part.text().isEmpty()) {
					pass(part, heading, opens, List.of());
					opens = false;
				}
				from = to;
			}
		}

		private void row(Paragraph given) {
			List<String> cells = Arrays.stream(given.text().split("\\t|\\|")).map(String::strip).toList();
			boolean first = this.header.isEmpty();
			if (first) {
				this.header = cells;
			}
			pass(given, first, true, first ? List.of() : cells);
			this.inHeadings = false;
		}

		private void pass(Paragraph part, boolean heading, boolean opens, List<String> cells) {
			this.passages.add(new TextPassage(this.segment, ++this.ordinal, this.paragraph, heading, opens, part.text(),
					printed(part), part.start(), part.end(), this.header, cells));
		}

		private String printed(Paragraph part) {
			StringBuilder printed = new StringBuilder();
			for (int origin : part.origins()) {
				printed.append(this.given.charAt(origin));
			}
			return printed.toString();
		}

		private boolean isHeading(String text) {
			return text.length() <= LONGEST_HEADING && text.indexOf('。') < 0 && !text.matches(".*[；：！…;:]”?$")
					&& (!text.endsWith("？"))
					&& this.rules.phrases("credit").stream().noneMatch((credit) -> credit.in(text).isPresent());
		}

		private static int endOfPassage(String text, int from) {
			int depth = 0;
			for (int i = from; i < Math.min(text.length(), from + LONGEST_PASSAGE); i++) {
				char letter = text.charAt(i);
				depth += (letter == '（' || letter == '《') ? 1 : (letter == '）' || letter == '》') ? -1 : 0;
				boolean dots = letter == '…' && i + 1 < text.length() && text.charAt(i + 1) != '…' && i > 0
						&& text.charAt(i - 1) == '…';
				if (depth <= 0 && (dots || ENDS.indexOf(letter) >= 0)) {
					int end = i + 1;
					while (end < text.length()
							&& (CLOSES.indexOf(text.charAt(end)) >= 0 || ENDS.indexOf(text.charAt(end)) >= 0)) {
						end++;
					}
					return withBracket(text, end);
				}
			}
			return Math.min(text.length(), from + LONGEST_PASSAGE);
		}

		/** A bracket behind a full stop belongs to the sentence before it. */
		private static int withBracket(String text, int end) {
			if (end < text.length() && text.charAt(end) == '（' && text.charAt(end - 1) == '。') {
				int closes = text.indexOf('）', end);
				int stops = text.indexOf('。', end);
				if (closes > 0 && (stops < 0 || closes < stops)
						&& (stops < 0 || text.substring(closes, stops + 1).isBlank() || closes + 1 == stops
								|| closes + 1 < text.length())) {
					return closes + 1;
				}
			}
			return end;
		}

	}

}
