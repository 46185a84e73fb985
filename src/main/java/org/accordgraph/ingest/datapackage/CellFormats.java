package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a workbook show. A cell holds 0.3 and shows 30%, holds 44531 and
 * shows 2021年12月: what it shows is what its author has typed or seen. Apache POI formats
 * the numbers.
 */
final class CellFormats {

	private static final int MAX_COUNT = 65_536;

	private static final int MAX_CODE_LENGTH = 255;

	/** Excel computes with 15 digits; more are noise of binary fractions. */
	private static final MathContext DIGITS = new MathContext(15);

	private static final double AFTER_LAST_DAY = 2_958_466;

	private static final String GENERAL = "General";

	private static final String MONTH = "yyyy\"年\"m\"月\"";

	private static final String MONTH_AND_DAY = "m\"月\"d\"日\"";

	/**
	 * Formats without a code in the file, as a Chinese Excel shows them (ECMA-376 part 1,
	 * 18.8.30), and the two whose code depends on the region.
	 */
	private static final Map<Integer, String> BUILT_IN = Map.ofEntries(Map.entry(14, "yyyy/m/d"),
			Map.entry(22, "yyyy/m/d h:mm"), Map.entry(27, MONTH), Map.entry(28, MONTH_AND_DAY),
			Map.entry(29, MONTH_AND_DAY), Map.entry(30, "m-d-yy"), Map.entry(31, MONTH + "d\"日\""),
			Map.entry(32, "h\"时\"mm\"分\""), Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(34, "h\"时\"mm\"分\""),
			Map.entry(35, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(36, MONTH), Map.entry(50, MONTH),
			Map.entry(51, MONTH_AND_DAY), Map.entry(52, MONTH), Map.entry(53, MONTH_AND_DAY),
			Map.entry(54, MONTH_AND_DAY), Map.entry(55, "h\"时\"mm\"分\""), Map.entry(56, "h\"时\"mm\"分\"ss\"秒\""),
			Map.entry(57, MONTH), Map.entry(58, MONTH_AND_DAY));

	private static final Set<String> LISTS = Set.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs",
			"cellStyles", "dxfs", "tableStyles", "colors", "extLst");

	/** Quoted and escaped letters of a format stand for themselves. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

	private static final Pattern YEAR = Pattern.compile("(?i)[ye]");

	/** Three letters or more are the name of the day. */
	private static final Pattern DAY = Pattern.compile("(?i)(?<!d)d{1,2}(?!d)");

	private static final Pattern TIME = Pattern.compile("(?i)[hs]");

	private static final Pattern ASCII_LETTER = Pattern.compile("[A-Za-z]");

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|\\\\(.)");

	/** The year of an era is shown as that of the calendar. */
	private static final Pattern ERA_YEAR = Pattern.compile("(?<![A-Za-z0#?.])e+(?![A-Za-z])");

	private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

	private final Map<Integer, String> codes = new HashMap<>();

	private final List<Integer> styles = new ArrayList<>();

	private final boolean from1904;

	private CellFormats(boolean from1904) {
		this.from1904 = from1904;
	}

	/**
	 * Reads the styles of a workbook.
	 * @param source the workbook in messages
	 * @param part the name of the part, or {@code null} if the workbook has none
	 * @param files the parts
	 * @param from1904 whether days are counted from 1904
	 */
	static CellFormats read(String source, @Nullable String part, PartNames files, boolean from1904)
			throws IOException {
		CellFormats formats = new CellFormats(from1904);
		if (part != null && files.has(part)) {
			try (XmlPart xml = new XmlPart(source, part, files.get(part))) {
				formats.fill(xml);
			}
		}
		return formats;
	}

	private void fill(XmlPart xml) throws IOException {
		String list = "";
		while (xml.nextElement()) {
			String element = xml.element();
			list = LISTS.contains(element) ? element : list;
			if (element.equals("numFmt") && list.equals("numFmts")) {
				this.codes.put(number(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", GENERAL));
			}
			else if (element.equals("xf") && list.equals("cellXfs")) {
				this.styles.add(number(xml.attribute("numFmtId", "0")));
			}
			if (this.codes.size() > MAX_COUNT || this.styles.size() > MAX_COUNT) {
				throw xml.damaged("it has more than " + MAX_COUNT + " formats");
			}
		}
	}

	private static int number(String text) {
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
	}

	/**
	 * The cell that holds a number.
	 * @param held the number
	 * @param style the number of its style
	 */
	RawCell cell(BigDecimal held, String style) {
		int place = number(style);
		int format = (place < this.styles.size()) ? this.styles.get(place) : 0;
		String code = code(format);
		BigDecimal exact = (held.stripTrailingZeros().scale() <= 0) ? held : held.round(DIGITS);
		String plain = exact.stripTrailingZeros().toPlainString();
		if (isGeneral(code)) {
			return new RawCell(RawCell.Kind.NUMBER, plain);
		}
		if (DateUtil.isADateFormat(format, forDates(code))) {
			return date(exact.doubleValue(), format, code);
		}
		String shown = isHidden(exact, code) ? "" : shown(exact.doubleValue(), format, code);
		// How POI shows a number whose format it does not know.
		boolean unknown = shown.equals(String.valueOf(exact.doubleValue()));
		return new RawCell(RawCell.Kind.NUMBER, plain, unknown ? plain : shown);
	}

	private String code(int format) {
		String own = this.codes.get(format);
		String code = (own != null) ? own : BUILT_IN.get(format);
		code = (code != null) ? code : BuiltinFormats.getBuiltinFormat(format);
		return (code != null && code.length() <= MAX_CODE_LENGTH) ? code : GENERAL;
	}

	private static boolean isGeneral(String code) {
		return code.isEmpty() || code.equals("@") || code.equalsIgnoreCase(GENERAL)
				|| code.equalsIgnoreCase(GENERAL + ";@");
	}

	/** A format with an empty part for positive, negative or zero numbers hides these. */
	private static boolean isHidden(BigDecimal number, String code) {
		String[] parts = QUOTED.matcher(code).replaceAll("x").split(";", -1);
		int part = (number.signum() > 0) ? 0 : (number.signum() < 0) ? 1 : 2;
		return parts.length > Math.max(part, 1) && parts[part].isEmpty();
	}

	/** A format without day or year makes a text of what it shows. */
	private RawCell date(double days, int format, String code) {
		if (days < 0 || days >= AFTER_LAST_DAY) {
			return new RawCell(RawCell.Kind.ERROR, "########");
		}
		String letters = LITERAL.matcher(code).replaceAll("").split(";", 2)[0];
		String shown = shown(days, format, forDates(code));
		LocalDateTime time = DateUtil.getLocalDateTime(days, this.from1904, true);
		if (time == null || !YEAR.matcher(letters).find() || !DAY.matcher(letters).find()) {
			return RawCell.text(shown);
		}
		boolean dayOnly = time.toLocalTime().equals(LocalTime.MIDNIGHT) || !TIME.matcher(letters).find();
		return new RawCell(RawCell.Kind.DATE, dayOnly ? time.toLocalDate().toString() : time.toString(), shown);
	}

	/**
	 * POI knows no quotation marks in formats of dates, but leaves Chinese characters
	 * alone.
	 */
	private static String forDates(String code) {
		return QUOTED.matcher(ERA_YEAR.matcher(code).replaceAll("yyyy")).replaceAll((quoted) -> {
			String text = (quoted.group(1) != null) ? quoted.group(1) : quoted.group(2);
			return Matcher
				.quoteReplacement(ASCII_LETTER.matcher(text).find() ? "'" + text.replace("'", "") + "'" : text);
		});
	}

	private String shown(double held, int format, String code) {
		try {
			return this.formatter.formatRawCellContents(held, format, code, this.from1904).strip();
		}
		catch (RuntimeException ex) {
			// A code that is none shows as the code, in Excel as here.
			return code;
		}
	}

	/** The number of a date in ISO 8601, which Strict Open XML permits. */
	RawCell isoDate(String text) {
		return text.matches("\\d{4}-\\d{2}-\\d{2}(T00:00(:00(\\.0+)?)?)?")
				? new RawCell(RawCell.Kind.DATE, text.substring(0, 10)) : RawCell.text(text);
	}

}
