package org.accordgraph.ingest.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.datapackage.PlainCharacters;
import org.accordgraph.ingest.validation.CellReader.Misread;
import org.accordgraph.ingest.validation.CellReader.Note;

/** Parses numbers: 1,198, １２, 2.5万, 3亿. */
public final class NumberReader {

	private static final Pattern NUMBER = Pattern
		.compile("([+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?) ?(十万|百万|千万|万亿|万|亿)?");

	/**
	 * A sign, an exponent, groups, or zeros behind the point that elsewhere are
	 * thousands: 25.000.
	 */
	private static final Pattern ELSEWHERE = Pattern.compile("[+,eE]|\\.000$");

	/** What people write into a cell that should be empty. */
	private static final Pattern NOTHING = Pattern.compile("(?i)[-–—―/\\\\]{1,3}|n/?a|null|none|nil|无|暂无|不详|未知|待定|未载明");

	private static final Map<String, Integer> ZEROS = Map.of("万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "万亿", 12);

	private static final int MAX_LENGTH = 100;

	private static final BigDecimal MAX_VALUE = BigDecimal.valueOf(Long.MAX_VALUE);

	private NumberReader() {
	}

	/** A {@link Long} if the number is whole, otherwise a {@link Double}. */
	static Object read(String text, Note note) throws Misread {
		Written written = written(text);
		Object read = stored(written.value());
		if (written.isNoted()) {
			note.readAs(written.value().toPlainString());
		}
		return read;
	}

	/**
	 * A number as it is written.
	 *
	 * @param value its value
	 * @param lastPlace the value of one in its last place: 10000 for 3万
	 * @param isNoted whether it is written otherwise than in plain digits
	 */
	record Written(BigDecimal value, BigDecimal lastPlace, boolean isNoted) {

	}

	/**
	 * Parses a number. Full-width digits and signs are folded; other forms are other
	 * characters: 10² is not 102.
	 */
	static Written written(String text) throws Misread {
		String plain = PlainCharacters.halfWidth(text).strip();
		if (plain.length() > MAX_LENGTH) {
			throw new Misread("value.number", "Not a number.", "Enter the number alone.");
		}
		Matcher number = NUMBER.matcher(plain);
		if (!number.matches()) {
			throw misread(plain);
		}
		BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
		BigDecimal lastPlace = value.ulp();
		if (number.group(2) != null) {
			int zeros = Objects.requireNonNull(ZEROS.get(number.group(2)));
			value = value.movePointRight(zeros);
			lastPlace = lastPlace.movePointRight(zeros);
		}
		return new Written(value.stripTrailingZeros(), lastPlace,
				!plain.equals(text) || number.group(2) != null || ELSEWHERE.matcher(plain).find());
	}

	/** The value for the graph. */
	static Object stored(BigDecimal number) throws Misread {
		BigDecimal value = number.stripTrailingZeros();
		if (value.abs().compareTo(MAX_VALUE) > 0) {
			throw new Misread("value.number", "The number is too large.", "Check for a typo.");
		}
		return (value.scale() <= 0) ? (Object) value.longValueExact() : (Object) value.doubleValue();
	}

	private static Misread misread(String text) {
		if (NOTHING.matcher(text).matches()) {
			return new Misread("value.number", "Not a number.",
					"Leave the cell empty; a status column says why, if the table has one.");
		}
		if (text.matches("(约|近|超过|超|逾|不少于|至少|>|≥|≈|~).*") || text.matches(".*(多|余|左右|以上)\\D*")) {
			return new Misread("value.number", "The cell says how exact the number is.",
					"Enter the number alone, and ABOUT or MORE_THAN in the column comparator.");
		}
		if (text.matches("[+-]?[\\d.,]+ ?(?:[十百千]?万|万?亿)?\\p{IsAlphabetic}.*|.*[%‰]|[¥￥$€£] ?\\d.*")) {
			return new Misread("value.number", "The cell contains a unit.",
					"Enter the number alone, and the unit in the column unit, if the table has one.");
		}
		return new Misread("value.number", "Not a number.",
				"Enter digits such as 394.2, optionally followed by 万 or 亿.");
	}

}
