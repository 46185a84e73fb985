package org.accordgraph.ingest.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;

import org.accordgraph.ingest.draft.Figure.Time;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time of a clause: a cut-off, a period, or the day by which something is due.
 */
final class TimeReader {

	private static final int MONTHS = 12;

	private static final int HALF = 6;

	private static final int FIRST_OF_SECOND_THIRD = 11;

	private static final int LAST_OF_SECOND_THIRD = 20;

	private static final int FIRST_OF_LAST_THIRD = 21;

	private final ReadingRules rules;

	private final @Nullable LocalDate published;

	TimeReader(ReadingRules rules, @Nullable LocalDate published) {
		this.rules = rules;
		this.published = published;
	}

	/** Reads the last time that a text states. */
	Optional<Time> in(String text) {
		Time found = null;
		int at = -1;
		for (Phrase phrase : this.rules.phrases("time")) {
			Matcher matcher = phrase.pattern().matcher(text);
			while (matcher.find()) {
				Optional<Time> time = time(phrase, matcher);
				if (time.isPresent() && matcher.end() > at) {
					found = time.get();
					at = matcher.end();
				}
			}
		}
		return Optional.ofNullable(found);
	}

	/** Reads the day by which something is due. */
	Optional<LocalDate> deadline(String text) {
		return in(text).map(Time::deadline).filter((day) -> day != null);
	}

	/** A day that no calendar has is no time: 2月30日. */
	private Optional<Time> time(Phrase phrase, Matcher found) {
		try {
			return given(phrase, found);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private Optional<Time> given(Phrase phrase, Matcher found) {
		String words = found.group();
		String rule = "patterns: " + phrase.name();
		int year = number(phrase.group(found, "year"), (this.published == null) ? 0 : this.published.getYear());
		int month = number(phrase.group(found, "month"), 0);
		int day = number(phrase.group(found, "day"), 0);
		year += (phrase.group(found, "next") != null) ? 1 : (phrase.group(found, "last") != null) ? -1 : 0;
		if (phrase.value().isEmpty()) {
			return Optional.of(new Time(words, null, null, null, null, rule));
		}
		if (this.published == null && phrase.group(found, "year") == null || month > MONTHS) {
			return Optional.empty();
		}
		LocalDate first = LocalDate.of(year, 1, 1);
		LocalDate last = LocalDate.of(year, MONTHS, 31);
		return Optional.of(switch (phrase.value()) {
			case "asOf" ->
				new Time(words,
						(day > 0) ? LocalDate.of(year, month, day)
								: (month > 0) ? YearMonth.of(year, month).atEndOfMonth() : last,
						null, null, null, rule);
			case "deadline" -> new Time(words, null, null, null, (day > 0) ? LocalDate.of(year, month, day)
					: (month > 0) ? YearMonth.of(year, month).atEndOfMonth() : last, rule);
			case "month ahead" -> new Time(words, null, null, null, ahead(month), rule);
			case "deadline first half" -> new Time(words, null, null, null, LocalDate.of(year, HALF, 30), rule);
			case "deadline quarter" -> new Time(words, null, null, null,
					YearMonth.of(year, 3 * Numerals.read(found.group("quarter"))).atEndOfMonth(), rule);
			case "period" -> new Time(words, null, first, YearMonth.of(year, month).atEndOfMonth(), null, rule);
			case "last third" -> new Time(words, null, LocalDate.of(year, month, FIRST_OF_LAST_THIRD),
					YearMonth.of(year, month).atEndOfMonth(), null, rule);
			case "middle third" ->
				new Time(words, null, first.withMonth(publishedMonth()).withDayOfMonth(FIRST_OF_SECOND_THIRD),
						first.withMonth(publishedMonth()).withDayOfMonth(LAST_OF_SECOND_THIRD), null, rule);
			case "first half" -> new Time(words, null, first, LocalDate.of(year, HALF, 30), null, rule);
			case "quarters" -> new Time(words, null, first,
					YearMonth.of(year, 3 * Numerals.read(found.group("quarters"))).atEndOfMonth(), null, rule);
			case "last year" -> new Time(words, null, first.minusYears(1), last.minusYears(1), null, rule);
			default -> new Time(words, null, first, last, null, rule);
		});
	}

	/** The end of a month that is not over on the day of publication. */
	private LocalDate ahead(int month) {
		LocalDate from = java.util.Objects.requireNonNull(this.published);
		LocalDate end = YearMonth.of(from.getYear(), month).atEndOfMonth();
		return end.isBefore(from) ? YearMonth.of(from.getYear() + 1, month).atEndOfMonth() : end;
	}

	private int publishedMonth() {
		return (this.published == null) ? 1 : this.published.getMonthValue();
	}

	private static int number(@Nullable String digits, int otherwise) {
		return (digits == null) ? otherwise : Integer.parseInt(digits);
	}

}
