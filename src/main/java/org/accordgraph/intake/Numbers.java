package org.accordgraph.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.intake.CellValues.Misread;
import org.accordgraph.intake.CellValues.Note;

/** Numbers as people type them: 1,198, １２, 2.5万, 3亿. */
final class Numbers {

	private static final Pattern NUMBER = Pattern
		.compile("([+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?) ?(十万|百万|千万|万亿|万|亿)?");

	private static final Map<String, Integer> ZEROS = Map.of("万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "万亿", 12);

	private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

	private Numbers() {
	}

	/** A {@link Long} where the number is whole, a {@link Double} otherwise. */
	static Object read(String text, Note note) throws Misread {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		Matcher number = NUMBER.matcher(plain);
		if (!number.matches()) {
			throw misread(plain);
		}
		BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
		if (number.group(2) != null) {
			value = value.movePointRight(ZEROS.get(number.group(2)));
		}
		value = value.stripTrailingZeros();
		if (value.abs().compareTo(MOST) > 0) {
			throw new Misread("value.number", "It is larger than any number here.", "Look for a slip of the pen.");
		}
		Object read = (value.scale() <= 0) ? (Object) value.longValueExact() : (Object) value.doubleValue();
		if (!plain.equals(text) || number.group(2) != null || plain.contains(",")) {
			note.readAs(value.toPlainString());
		}
		return read;
	}

	private static Misread misread(String text) {
		if (text.matches("(约|近|超过|超|逾|不少于|至少|>|≥|~).*") || text.matches(".*(多|余|左右|以上)\\D*")) {
			return new Misread("value.number", "It says how exact it is.",
					"Write the number alone, and ABOUT or MORE_THAN in the column comparator.");
		}
		if (text.matches("[+-]?[\\d.,]+ ?(?:[十百千]?万|万?亿)?\\p{IsAlphabetic}.*|.*%")) {
			return new Misread("value.number", "There is a unit in it.",
					"Write the number alone, and the unit in the column unit; a column whose name tells the unit takes no other.");
		}
		return new Misread("value.number", "It is no number.", "Write digits, such as 394.2; 万 and 亿 may follow.");
	}

}
