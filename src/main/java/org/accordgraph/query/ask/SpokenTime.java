package org.accordgraph.query.ask;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The time that a sentence speaks of, from its first to its last day: 2025, 2021年12月,
 * next year, between 2020 and 2022.
 *
 * @param start where it begins in the sentence
 * @param end where it ends, exclusive
 * @param from the first day
 * @param to the last day
 */
public record SpokenTime(int start, int end, LocalDate from, LocalDate to) {

	private static final int YEAR = 1;

	private static final int MONTH = 2;

	private static final int DAY = 3;

	private static final int MONTH_NAME = 4;

	private static final int YEAR_OF_NAME = 5;

	private static final int RELATIVE = 6;

	private static final String MONTHS = Stream.of(Month.values())
		.map((month) -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
		.collect(Collectors.joining("|"));

	/** A year is no figure: what follows it is no unit. */
	private static final Pattern TIME = Pattern.compile(
			"(?<![\\d.])((?:19|20)\\d\\d)(?:(?:年| )(\\d{1,2})(?:(?:月| )(\\d{1,2})日?|月)" + "|年底?)?(?![\\d.万亿辆个])|\\b("
					+ MONTHS + ") ((?:19|20)\\d\\d)\\b" + "|\\b((?:last|this|next) year|today)\\b|(去年|今年|明年|今天)");

	/**
	 * Finds the time in a sentence; if there are two, from the beginning of the first to
	 * the end of the second.
	 * @param text the sentence in normal form
	 * @param today the present day
	 */
	static Optional<SpokenTime> in(String text, LocalDate today) {
		List<SpokenTime> times = new ArrayList<>();
		TIME.matcher(text).results().forEach((found) -> of(found, today).ifPresent(times::add));
		return times.stream()
			.reduce((one, other) -> one.to().isBefore(other.to())
					? new SpokenTime(one.start(), other.end(), one.from(), other.to()) : one);
	}

	private static Optional<SpokenTime> of(MatchResult found, LocalDate today) {
		if (found.group(YEAR) != null) {
			return date(found);
		}
		if (found.group(MONTH_NAME) != null) {
			return month(found, Integer.parseInt(found.group(YEAR_OF_NAME)),
					Month.valueOf(found.group(MONTH_NAME).toUpperCase(Locale.ROOT)).getValue());
		}
		String words = (found.group(RELATIVE) != null) ? found.group(RELATIVE) : found.group();
		return switch (words) {
			case "today", "今天" -> Optional.of(new SpokenTime(found.start(), found.end(), today, today));
			case "last year", "去年" -> Optional.of(year(found, today.getYear() - 1));
			case "next year", "明年" -> Optional.of(year(found, today.getYear() + 1));
			default -> Optional.of(year(found, today.getYear()));
		};
	}

	private static Optional<SpokenTime> date(MatchResult found) {
		int year = Integer.parseInt(found.group(YEAR));
		if (found.group(MONTH) == null) {
			return Optional.of(year(found, year));
		}
		int month = Integer.parseInt(found.group(MONTH));
		if (found.group(DAY) == null) {
			return month(found, year, month);
		}
		int day = Integer.parseInt(found.group(DAY));
		if (month < 1 || month > Month.values().length || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
			return Optional.empty();
		}
		LocalDate date = LocalDate.of(year, month, day);
		return Optional.of(new SpokenTime(found.start(), found.end(), date, date));
	}

	private static Optional<SpokenTime> month(MatchResult found, int year, int month) {
		if (month < 1 || month > Month.values().length) {
			return Optional.empty();
		}
		YearMonth all = YearMonth.of(year, month);
		return Optional.of(new SpokenTime(found.start(), found.end(), all.atDay(1), all.atEndOfMonth()));
	}

	private static SpokenTime year(MatchResult found, int year) {
		return new SpokenTime(found.start(), found.end(), LocalDate.of(year, 1, 1),
				LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength()));
	}

}
