package org.accordgraph.ingest.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.datapackage.PlainCharacters;
import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.ingest.validation.CellReader.Misread;
import org.accordgraph.ingest.validation.CellReader.Note;

/** Parses dates: 2021-12-17, 2021/12/17, 2021年12月17日, 二〇二一年十二月十七日, 20211217. */
final class DateReader {

	private static final Pattern DAY = Pattern
		.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.| ?年 ?(\\d{1,2}) ?月 ?)(\\d{1,2})(?: ?[日号])?");

	private static final Pattern LESS_THAN_A_DAY = Pattern.compile(
			"\\d{4} ?年?|\\d{4} ?年.{0,2}(?:半年|季度|末|底|初|间|内)|\\d{4}(?: ?年 ?|[-/.])\\d{1,2}(?: ?月(?:份|底|末|初|上旬|中旬|下旬)?)?|\\d{4}.*(?:至|到|[—–~～]).*");

	/** As ISO 8601 allows, and as systems export it. */
	private static final Pattern COMPACT = Pattern.compile("(19|20)(\\d{2})(\\d{2})(\\d{2})");

	/** The dashes of other fonts and programs: 2021‑12‑17. */
	private static final Pattern DASH = Pattern.compile("(?<=\\d)[‐‑‒–−](?=\\d)");

	private static final Pattern WEEKDAY = Pattern.compile("(?<=[日号\\d]) ?[(（]?(?:星期|周)[一二三四五六日天][)）]?$");

	/** As at the end of official documents: 二〇二一年十二月十七日. */
	private static final Pattern CHINESE = Pattern
		.compile("([〇○零一二三四五六七八九]{4}|\\d{4})年(十[一二]?|[一二三四五六七八九])月(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]");

	private static final String DIGITS = "〇一二三四五六七八九";

	/** What programs add to a day when they hold days as points in time. */
	private static final Pattern MIDNIGHT = Pattern.compile("(?:[ T]|(?<=日) ?)0?0:00(?::00(?:\\.0{1,9})?)?$");

	private static final Pattern TIME = Pattern.compile("\\d[ T日]+\\d{1,2}:\\d{2}");

	private static final int MAX_LENGTH = 100;

	private DateReader() {
	}

	/** The date as {@code 2021-12-31}. */
	static String read(RawCell.Kind kind, String text, Note note) throws Misread {
		String plain = MIDNIGHT.matcher(PlainCharacters.halfWidth(text).strip()).replaceFirst("");
		if (kind == RawCell.Kind.NUMBER) {
			throw new Misread("value.date", "The cell is a number, not a date.",
					"Format the cell as a date, or enter 2021-12-31 as text.");
		}
		if (plain.length() <= MAX_LENGTH && TIME.matcher(plain).find()) {
			throw new Misread("value.date", "The cell has a time of day.", "Enter the day alone.");
		}
		Matcher day = DAY.matcher(plain.length() > MAX_LENGTH ? "" : inDigits(plain));
		if (!day.matches()) {
			throw new Misread("value.date", "Not a date.",
					LESS_THAN_A_DAY.matcher(plain).matches()
							? "For a period, enter its first and last day in the period columns, if the table has them."
							: "Enter a date such as 2021-12-31.");
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
			throw new Misread("value.date", "This date does not exist.", "Check the date.");
		}
	}

	/** The same day in the digits and separators of others. */
	private static String inDigits(String text) {
		String plain = DASH.matcher(WEEKDAY.matcher(text).replaceFirst("")).replaceAll("-");
		Matcher compact = COMPACT.matcher(plain);
		if (compact.matches()) {
			return compact.replaceFirst("$1$2-$3-$4");
		}
		Matcher chinese = CHINESE.matcher(plain);
		if (!chinese.matches()) {
			return plain;
		}
		StringBuilder year = new StringBuilder();
		for (char digit : chinese.group(1).toCharArray()) {
			int value = DIGITS.indexOf((digit == '零' || digit == '○') ? '〇' : digit);
			year.append((value >= 0) ? String.valueOf(value) : String.valueOf(digit));
		}
		return year + "-" + upTo99(chinese.group(2)) + "-" + upTo99(chinese.group(3));
	}

	/** A number up to 99: 十, 十二, 三十一. */
	private static int upTo99(String text) {
		int ten = text.indexOf('十');
		if (ten < 0) {
			return DIGITS.indexOf(text);
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(text.charAt(0));
		return tens * 10 + ((ten + 1 < text.length()) ? DIGITS.indexOf(text.charAt(ten + 1)) : 0);
	}

}
