package org.accordgraph.ingest.validation;

import java.util.ArrayList;
import java.util.List;

import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.ingest.validation.CellReader.Misread;
import org.accordgraph.model.ColumnType;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Cells that are accepted, accepted with a note, or rejected. */
class CellReaderTests {

	private final List<String> notes = new ArrayList<>();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "394.2|394.2|", "1198|1198|", "1,198|1198|1198", "２．５万|25000|25000", "2.5万|25000|25000",
					"3亿|300000000|300000000", "1.2万亿|1200000000000|1200000000000", "-3|-3|", "１２|12|12", "0.50|0.5|",
					"1e3|1000|1000" })
	void readsNumbers(String given, double number, String note) throws Misread {
		Object read = read(ColumnType.NUMBER, given);
		assertThat(((Number) read).doubleValue()).isEqualTo(number);
		assertThat(read).isInstanceOf(number == Math.rint(number) ? Long.class : Double.class);
		assertThat(this.notes).isEqualTo((note != null) ? List.of(note) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "约3000,comparator", "3000多,comparator", "超过5万,comparator", "394.2平方公里,unit", "30%,unit", "2.5万个,unit",
			"三千,Not a number", "1.2.3,Not a number", "'12,34',Not a number", "--1,Not a number",
			"99999999999999999999,too large" })
	void refusesWhatIsMoreOrLessThanANumber(String given, String why) {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.NUMBER, given))
			.satisfies((misread) -> assertThat(misread.getMessage() + " " + misread.repair()).contains(why));
	}

	@ParameterizedTest
	@CsvSource({ "2021-12-17,2021-12-17,", "2021年12月17日,2021-12-17,2021-12-17", "2021/1/5,2021-01-05,2021-01-05",
			"２０２１年１２月１７日,2021-12-17,2021-12-17", "2021.12.17,2021-12-17,2021-12-17",
			"2021 年 12 月 17 号,2021-12-17,2021-12-17" })
	void readsDays(String given, String day, String note) throws Misread {
		assertThat(read(ColumnType.DATE, given)).isEqualTo(day);
		assertThat(this.notes).isEqualTo((note != null) ? List.of(note) : List.of());
	}

	/** Dates as documents, calendars and systems write them. */
	@ParameterizedTest
	@ValueSource(strings = { "二〇二四年三月五日", "二零二四年三月五日", "二○二四年三月五日", "2024年三月五日", "2024年3月5日（星期二）", "2024-03-05 星期二",
			"20240305", "2024‑03‑05", "2024–3–5", "2024－03－05" })
	void readsTheSameDayInOtherForms(String given) throws Misread {
		assertThat(read(ColumnType.DATE, given)).isEqualTo("2024-03-05");
		assertThat(this.notes).containsExactly("2024-03-05");
	}

	@ParameterizedTest
	@CsvSource({ "二〇二一年十月十日,2021-10-10", "二〇二一年十二月二十日,2021-12-20", "二〇二一年十一月三十一日,none", "二〇二一年一月三十一日,2021-01-31",
			"二〇二一年二月二十九日,none", "20211301,none" })
	void countsInChinese(String given, String day) throws Misread {
		if (day.equals("none")) {
			assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.DATE, given))
				.withMessageContaining("does not exist");
			return;
		}
		assertThat(read(ColumnType.DATE, given)).isEqualTo(day);
	}

	/** Only a period is called one. */
	@ParameterizedTest
	@CsvSource({ "2021年12月,period", "2021,period", "2021年底,period", "2021年上半年,period", "2021-12,period",
			"2021年至2025年,period", "45356,such as", "2024년 3월 5일,such as", "113年3月5日,such as", "05.03.2024,such as" })
	void advisesOnWhatIsNoDay(String given, String repair) {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.DATE, given))
			.satisfies((misread) -> assertThat(misread.repair()).contains(repair));
	}

	/** What is written in another way is noted; zeros may stand for thousands. */
	@ParameterizedTest
	@CsvSource({ "2.5e4,25000", "2.5E+04,25000", "+25000,25000", "25.000,25", "2.50,", "25.125," })
	void notesNumbersThatAreWrittenOtherwise(String given, String note) throws Misread {
		read(ColumnType.NUMBER, given);
		assertThat(this.notes).isEqualTo((note != null) ? List.of(note) : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "N/A", "NULL", "无", "—", "/", "-", "未载明" })
	void advisesToLeaveACellEmpty(String given) {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.NUMBER, given))
			.satisfies((misread) -> assertThat(misread.repair()).contains("Leave the cell empty"));
	}

	/** Names are broken into lines to fit a cell, and filled up to align them. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "青溪\\n市|青溪市", "张　三|张三", "Qingxi\\n  City|Qingxi City",
			"青溪\\tQingxi|青溪 Qingxi", "a  b|a b", "第 1 期|" })
	void readsANameOnOneLine(String given, String name) throws Misread {
		TemplateColumn column = new TemplateColumn("name", ColumnType.TEXT, false,
				new StoredAs(StoredAs.Kind.PROPERTY, "name"), List.of(), List.of(), List.of(), "", "");
		String text = given.replace("\\n", "\n").replace("\\t", "\t");
		assertThat(CellReader.read(column, RawCell.text(text), (value) -> this.notes.add(String.valueOf(value))))
			.isEqualTo((name != null) ? name : given);
		assertThat(this.notes).isEqualTo((name != null) ? List.of(name) : List.of());
		assertThat(read(ColumnType.TEXT, text)).isEqualTo(text);
	}

	@Test
	void refusesACharacterThatWasLost() {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.TEXT, "青\uFFFD市"))
			.satisfies((misread) -> assertThat(misread.code()).isEqualTo("value.lost-character"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021年12月", "2021", "2021-02-30", "12/17/2021", "17.12.2021", "2021-13-01", "去年底",
			"2021-12/17" })
	void refusesWhatIsNoDay(String given) {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.DATE, given));
	}

	@Test
	void refusesANumberWhereADayIsAskedFor() {
		assertThatExceptionOfType(Misread.class).isThrownBy(
				() -> CellReader.read(column(ColumnType.DATE), new RawCell(RawCell.Kind.NUMBER, "44547"), (value) -> {
				}));
	}

	/** 10² is not 102, ① not 1. */
	@ParameterizedTest
	@ValueSource(strings = { "10²", "①", "Ⅷ", "½", "٣", "𝟏𝟐", "五", "1０²" })
	void foldsNoOtherDigits(String given) {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.NUMBER, given));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-12-17 00:00:00", "2021-12-17 00:00", "2021-12-17T00:00:00.000", "2021/12/17 0:00",
			"2021年12月17日 00:00" })
	void readsADayAtMidnight(String given) throws Misread {
		assertThat(read(ColumnType.DATE, given)).isEqualTo("2021-12-17");
		assertThat(this.notes).containsExactly("2021-12-17");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-12-17 14:30", "2021-12-17T14:30:00", "2021年12月17日 8:00" })
	void refusesATimeOfDay(String given) {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.DATE, given))
			.withMessageContaining("time of day");
	}

	/** What the cell shows decides, as if it were typed as a text. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "0.3|30%|contains a unit", "300|¥300|contains a unit", "2.5|2.5万|shows 2.5万, but holds 2.5",
					"5|``|shows nothing, but holds 5", "-3|(3)|Not a number", "0.5|1/2|Not a number" })
	void refusesANumberThatShowsAsAnother(String held, String shown, String why) {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> number(held, shown)).withMessageContaining(why);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1198|1,198|1198|", "7|007|7|", "394.2|394.20|394.2|",
			"394.2|394|394.2|394.2", "25000|2.5万|25000|", "120000|1.20E+05|120000|", "25499|2.5万|25499|25499" })
	void readsTheExactNumber(String held, String shown, double number, String note) throws Misread {
		assertThat(((Number) number(held, shown)).doubleValue()).isEqualTo(number);
		assertThat(this.notes).isEqualTo((note != null) ? List.of(note) : List.of());
	}

	@Test
	void takesWhatShowsInAColumnOfTexts() throws Misread {
		RawCell cell = new RawCell(RawCell.Kind.NUMBER, "7", "007");
		assertThat(CellReader.read(column(ColumnType.TEXT), cell, (value) -> this.notes.add(String.valueOf(value))))
			.isEqualTo("007");
		assertThat(this.notes).containsExactly("007");
		assertThatExceptionOfType(Misread.class).isThrownBy(
				() -> CellReader.read(column(ColumnType.TEXT), new RawCell(RawCell.Kind.NUMBER, "7", ""), (value) -> {
				}));
	}

	/** A long cell is refused at once, whatever it looks like. */
	@Test
	void refusesLongCells() {
		for (String piece : List.of("1", "多", "约", "1,", "2021年", " 00:00")) {
			assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.NUMBER, piece.repeat(300_000)));
			assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.DATE, piece.repeat(300_000)));
		}
	}

	private Object number(String held, String shown) throws Misread {
		return CellReader.read(column(ColumnType.NUMBER), new RawCell(RawCell.Kind.NUMBER, held, shown),
				(value) -> this.notes.add(String.valueOf(value)));
	}

	@Test
	void doesNotComputeFormulas() {
		assertThatExceptionOfType(Misread.class).isThrownBy(
				() -> CellReader.read(column(ColumnType.TEXT), new RawCell(RawCell.Kind.FORMULA, "=1+1"), (value) -> {
				}))
			.satisfies((misread) -> assertThat(misread.code()).isEqualTo("cell.formula"));
	}

	@Test
	void takesAnApostropheBeforeWhatLooksLikeAFormulaForWhatItIs() throws Misread {
		assertThat(read(ColumnType.TEXT, "'=SUM(A1)")).isEqualTo("=SUM(A1)");
		assertThat(read(ColumnType.TEXT, "'tis")).isEqualTo("'tis");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Chongqing", "a--b", "重庆", "a b", "a_b", "-a", "a." })
	void refusesWhatIsNoId(String given) {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.ID, given));
	}

	@Test
	void dividesListsAtSemicolonsOfBothWidthsAndAtLineEnds() throws Misread {
		assertThat((Object[]) read(ColumnType.TEXTS, " 北碚；Beibei ;\n北碚; ")).containsExactly("北碚", "Beibei");
	}

	@Test
	void refusesLettersThatTurnATextAround() {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.TEXT, "a\u202Eb"));
	}

	private Object read(ColumnType type, String text) throws Misread {
		return CellReader.read(column(type), RawCell.text(text), (value) -> this.notes.add(String.valueOf(value)));
	}

	private static TemplateColumn column(ColumnType type) {
		return new TemplateColumn("any", type, false, new StoredAs(StoredAs.Kind.PROPERTY, "any"), List.of(), List.of(),
				List.of(), "", "");
	}

}
