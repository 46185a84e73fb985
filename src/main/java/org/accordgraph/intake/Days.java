package org.accordgraph.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.datapackage.RawCell;
import org.accordgraph.intake.CellValues.Misread;
import org.accordgraph.intake.CellValues.Note;

/** Days as people type them: 2021-12-17, 2021/12/17, 2021年12月17日. */
final class Days {

	private static final Pattern DAY = Pattern
		.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.| ?年 ?(\\d{1,2}) ?月 ?)(\\d{1,2})(?: ?[日号])?");

	private static final Pattern LESS_THAN_A_DAY = Pattern.compile("\\d{4} ?年?(?:[-/.]?\\d{1,2} ?月?)?.*");

	private Days() {
	}

	/** A day as {@code 2021-12-31}. */
	static String read(RawCell.Kind kind, String text, Note note) throws Misread {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		if (kind == RawCell.Kind.NUMBER) {
			throw new Misread("value.date", "It is a number, not a day.",
					"Give the cell the format of a date, or write 2021-12-31 as text.");
		}
		Matcher day = DAY.matcher(plain);
		if (!day.matches()) {
			throw new Misread("value.date", "It is no day.", LESS_THAN_A_DAY.matcher(plain).matches()
					? "Of a period, write its first and its last day in the columns for them, if there are such."
					: "Write it as 2021-12-31.");
		}
		try {
			String month = day.group(2);
			for (int i = 3; month == null; i++) {
				month = day.group(i);
			}
			String read = LocalDate
				.of(Integer.parseInt(day.group(1)), Integer.parseInt(month), Integer.parseInt(day.group(6)))
				.toString();
			if (!read.equals(text)) {
				note.readAs(read);
			}
			return read;
		}
		catch (DateTimeException ex) {
			throw new Misread("value.date", "There is no such day.", "Look it up, and write it as 2021-12-31.");
		}
	}

}
