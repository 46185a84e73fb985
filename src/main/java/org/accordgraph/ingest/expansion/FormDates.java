package org.accordgraph.ingest.expansion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.datapackage.PlainCharacters;
import org.accordgraph.ingest.datapackage.RawCell;

/** Days that cells hold as such; the tables read the same cells again, and note how. */
final class FormDates {

	private static final Pattern DAY = Pattern
		.compile("(\\d{4})(?:[-/.]| ?年 ?)(\\d{1,2})(?:[-/.]| ?月 ?)(\\d{1,2})(?: ?[日号])?(?:[ T]0?0:00(?::00)?)?");

	private FormDates() {
	}

	/** The day of a cell; none if it is empty or no day. */
	static Optional<LocalDate> day(FormCell cell) {
		String text = (cell.cell().kind() == RawCell.Kind.DATE) ? cell.cell().text()
				: PlainCharacters.halfWidth(cell.text());
		Matcher day = DAY.matcher(text.strip());
		return day.matches()
				? of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
				: Optional.empty();
	}

	/** The last such day that is not after another. */
	static Optional<LocalDate> before(LocalDate published, int month, int day) {
		return of(published.getYear(), month, day).map((date) -> date.isAfter(published) ? date.minusYears(1) : date);
	}

	private static Optional<LocalDate> of(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
