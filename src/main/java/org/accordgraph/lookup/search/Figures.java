package org.accordgraph.lookup.search;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.model.FigureWord;
import org.accordgraph.model.FigureWord.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the figures in a text, in Arabic or Chinese digits, in Chinese or English: 300万辆,
 * 三百万辆, 3 million vehicles. The words are those of {@code cypher/model/figure-words.csv}.
 * Digits that belong to a name (G5012, 5G) and Chinese digits without a unit (三环) are no
 * figures.
 */
@Component
class Figures {

	/** From here on, a scale multiplies all that stands before it: 一千二百万. */
	private static final BigDecimal LARGE = new BigDecimal(10_000);

	private final Map<String, BigDecimal> digits = new HashMap<>();

	/** Longer words first, as in the other lists. */
	private final List<FigureWord> scales;

	private final List<FigureWord> units;

	private final List<FigureWord> fillers;

	private final List<FigureWord> precision;

	Figures(CypherFolder folder) {
		List<FigureWord> words = FigureWord.in(folder)
			.stream()
			.sorted(Comparator.comparing((word) -> -word.text().length()))
			.toList();
		words.stream()
			.filter((word) -> word.kind() == Kind.DIGIT)
			.forEach((word) -> this.digits.put(word.text(), new BigDecimal(word.value())));
		this.scales = of(words, Kind.SCALE);
		this.units = of(words, Kind.UNIT);
		this.fillers = of(words, Kind.FILLER);
		this.precision = of(words, Kind.PRECISION);
	}

	private static List<FigureWord> of(List<FigureWord> words, Kind kind) {
		return words.stream().filter((word) -> word.kind() == kind).toList();
	}

	/** Returns the figures in a text, from left to right. */
	List<WrittenFigure> in(String text) {
		List<WrittenFigure> figures = new ArrayList<>();
		String plain = plain(text);
		int i = 0;
		while (i < plain.length()) {
			WrittenFigure figure = isInsideAWord(plain, i) ? null : new Reading(plain, i).figure();
			if (figure != null) {
				figures.add(figure);
			}
			i = (figure != null) ? figure.end() : i + 1;
		}
		return figures;
	}

	/** Returns all ways to write a unit as the graph does, with the one given. */
	List<String> sameUnits(String unit) {
		return Stream
			.concat(Stream.of(unit),
					this.units.stream().filter((word) -> word.value().equals(unit)).map(FigureWord::text))
			.distinct()
			.toList();
	}

	/** Returns the unit as the graph writes it, or the given text if it is none. */
	String unit(String written) {
		return this.units.stream()
			.filter((word) -> word.text().equals(plain(written)))
			.map(FigureWord::value)
			.findFirst()
			.orElse(written);
	}

	/** Returns what stands before a figure, without a last word for its precision. */
	String beforeFigure(String text) {
		String plain = plain(text).stripTrailing();
		return this.precision.stream()
			.filter((word) -> plain.endsWith(word.text()))
			.findFirst()
			.map((word) -> text.substring(0, plain.length() - word.text().length()))
			.orElse(text);
	}

	/** Returns what stands after a figure, without a first word for its precision. */
	String afterFigure(String text) {
		String plain = plain(text);
		String stripped = plain.stripLeading();
		return this.precision.stream()
			.filter((word) -> stripped.startsWith(word.text()))
			.findFirst()
			.map((word) -> text.substring(plain.length() - stripped.length() + word.text().length()))
			.orElse(text);
	}

	/** Half-width and in lower case, one character for each. */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			String folded = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC)
				.toLowerCase(Locale.ROOT);
			plain.append((folded.length() == 1) ? folded.charAt(0) : text.charAt(i));
		}
		return plain.toString();
	}

	private static boolean isInsideAWord(String text, int position) {
		return position > 0 && isLetterOrDigit(text.charAt(position)) && isLetterOrDigit(text.charAt(position - 1));
	}

	private static boolean isLetterOrDigit(char letter) {
		return letter < 0x80 && Character.isLetterOrDigit(letter);
	}

	/** Reads one figure that may begin at a position. */
	private final class Reading {

		private final String text;

		private final int start;

		private int position;

		private boolean scaled;

		private boolean inDigits;

		private boolean decimal;

		Reading(String text, int start) {
			this.text = text;
			this.start = start;
			this.position = start;
		}

		@Nullable WrittenFigure figure() {
			BigDecimal value = number();
			if (value == null || isLetterAt(this.position)) {
				return null;
			}
			int endOfNumber = this.position;
			Optional<FigureWord> unit = unit();
			if (unit.isEmpty()) {
				this.position = endOfNumber;
			}
			boolean isFigure = this.inDigits || unit.isPresent();
			return isFigure ? new WrittenFigure(new Figure(value, unit.map(FigureWord::value).orElse("")), this.start,
					this.position, this.scaled || this.decimal || unit.isPresent()) : null;
		}

		/** A letter directly after a number makes it a name, such as 5G. */
		private boolean isLetterAt(int place) {
			return place < this.text.length() && this.text.charAt(place) < 0x80
					&& Character.isLetter(this.text.charAt(place)) && at(Figures.this.units, place).isEmpty();
		}

		private @Nullable BigDecimal number() {
			BigDecimal total = BigDecimal.ZERO;
			BigDecimal section = BigDecimal.ZERO;
			BigDecimal number = null;
			boolean any = false;
			while (true) {
				int before = this.position;
				skipBlanks(any);
				BigDecimal digits = (number == null) ? digits() : this.inDigits ? null : digit();
				if (digits != null) {
					number = (number == null) ? digits : number.multiply(BigDecimal.TEN).add(digits);
					any = true;
					continue;
				}
				Optional<FigureWord> scale = at(Figures.this.units, this.position).isPresent() && any ? Optional.empty()
						: at(Figures.this.scales, this.position);
				if (scale.isEmpty()) {
					this.position = before;
					break;
				}
				this.position += scale.get().text().length();
				BigDecimal factor = new BigDecimal(scale.get().value());
				if (factor.compareTo(LARGE) < 0) {
					section = section.add((number != null) ? number.multiply(factor) : factor);
				}
				else {
					BigDecimal part = section.add((number != null) ? number : BigDecimal.ZERO);
					if (part.signum() == 0 && total.signum() == 0) {
						part = BigDecimal.ONE;
					}
					total = (total.compareTo(factor) < 0) ? total.add(part).multiply(factor)
							: total.add(part.multiply(factor));
					section = BigDecimal.ZERO;
				}
				number = null;
				any = true;
				this.scaled = true;
			}
			return any ? total.add(section).add((number != null) ? number : BigDecimal.ZERO) : null;
		}

		/** Arabic digits, or one Chinese digit. */
		private @Nullable BigDecimal digits() {
			int end = this.position;
			StringBuilder digits = new StringBuilder();
			while (end < this.text.length() && (isDigit(end) || isPoint(end, digits) || isThousands(end, digits))) {
				if (this.text.charAt(end) != ',') {
					digits.append(this.text.charAt(end));
				}
				end++;
			}
			if (digits.isEmpty()) {
				return digit();
			}
			this.position = end;
			this.inDigits = true;
			this.decimal = this.decimal || digits.indexOf(".") > 0;
			return new BigDecimal(digits.toString());
		}

		/** One Chinese digit. */
		private @Nullable BigDecimal digit() {
			BigDecimal digit = (this.position < this.text.length())
					? Figures.this.digits.get(this.text.substring(this.position, this.position + 1)) : null;
			if (digit != null) {
				this.position++;
			}
			return digit;
		}

		private boolean isDigit(int place) {
			return place < this.text.length() && this.text.charAt(place) >= '0' && this.text.charAt(place) <= '9';
		}

		private boolean isPoint(int place, StringBuilder before) {
			return this.text.charAt(place) == '.' && !before.isEmpty() && before.indexOf(".") < 0 && isDigit(place + 1);
		}

		private boolean isThousands(int place, StringBuilder before) {
			return this.text.charAt(place) == ',' && !before.isEmpty() && isDigit(place + 1) && isDigit(place + 2)
					&& isDigit(place + 3) && !isDigit(place + 4);
		}

		/** The unit after the number, and the time that a rate is for. */
		private Optional<FigureWord> unit() {
			at(Figures.this.fillers, this.position).ifPresent((filler) -> this.position += filler.text().length());
			skipBlanks(true);
			Optional<FigureWord> unit = at(Figures.this.units, this.position);
			unit.ifPresent((word) -> {
				this.position += word.text().length();
				skipPeriod();
			});
			return unit;
		}

		/** Skips the time of a rate: 吨/日. */
		private void skipPeriod() {
			if (this.text.startsWith("/", this.position)) {
				this.position++;
				while (this.position < this.text.length() && Character.isLetter(this.text.charAt(this.position))) {
					this.position++;
				}
			}
		}

		private void skipBlanks(boolean allowed) {
			while (allowed && this.position < this.text.length() && this.text.charAt(this.position) == ' ') {
				this.position++;
			}
		}

		/** The longest of some words at a position; an English one must end there. */
		private Optional<FigureWord> at(List<FigureWord> words, int place) {
			return words.stream().filter((word) -> this.text.startsWith(word.text(), place)).filter((word) -> {
				int end = place + word.text().length();
				return !isLetterOrDigit(word.text().charAt(word.text().length() - 1)) || end >= this.text.length()
						|| !isLetterOrDigit(this.text.charAt(end));
			}).findFirst();
		}

	}

}
