package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.List;

import org.accordgraph.datapackage.RawCell;
import org.accordgraph.form.Column;
import org.accordgraph.form.ColumnType;
import org.accordgraph.form.Place;
import org.accordgraph.intake.CellValues.Misread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is understood in a cell, what is told of it, and what is refused. */
class CellValuesTests {

	private final List<String> notes = new ArrayList<>();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "394.2|394.2|", "1198|1198|", "1,198|1198|1198", "２．５万|25000|25000", "2.5万|25000|25000",
					"3亿|300000000|300000000", "1.2万亿|1200000000000|1200000000000", "-3|-3|", "１２|12|12", "0.50|0.5|",
					"1e3|1000|" })
	void readsNumbers(String given, double number, String note) throws Misread {
		Object read = read(ColumnType.NUMBER, given);
		assertThat(((Number) read).doubleValue()).isEqualTo(number);
		assertThat(read).isInstanceOf(number == Math.rint(number) ? Long.class : Double.class);
		assertThat(this.notes).isEqualTo((note != null) ? List.of(note) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "约3000,comparator", "3000多,comparator", "超过5万,comparator", "394.2平方公里,unit", "30%,unit", "2.5万个,unit",
			"三千,no number", "1.2.3,no number", "'12,34',no number", "--1,no number", "99999999999999999999,larger" })
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

	@ParameterizedTest
	@ValueSource(strings = { "2021年12月", "2021", "2021-02-30", "12/17/2021", "17.12.2021", "2021-13-01", "去年底",
			"2021-12/17" })
	void refusesWhatIsNoDay(String given) {
		assertThatExceptionOfType(Misread.class).isThrownBy(() -> read(ColumnType.DATE, given));
	}

	@Test
	void refusesANumberWhereADayIsAskedFor() {
		assertThatExceptionOfType(Misread.class).isThrownBy(
				() -> CellValues.read(column(ColumnType.DATE), new RawCell(RawCell.Kind.NUMBER, "44547"), (value) -> {
				}));
	}

	@Test
	void doesNotComputeFormulas() {
		assertThatExceptionOfType(Misread.class).isThrownBy(
				() -> CellValues.read(column(ColumnType.TEXT), new RawCell(RawCell.Kind.FORMULA, "=1+1"), (value) -> {
				}))
			.satisfies((misread) -> assertThat(misread.rule()).isEqualTo("cell.formula"));
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
		return CellValues.read(column(type), RawCell.text(text), (value) -> this.notes.add(String.valueOf(value)));
	}

	private static Column column(ColumnType type) {
		return new Column("any", type, false, new Place(Place.Kind.PROPERTY, "any"), List.of(), List.of(), List.of());
	}

}
