package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a cell of a workbook holds and shows, as other programs write it. */
class WorkbookCellTests {

	@TempDir
	Path folder;

	/** The first column is the code of the format, or the number of a built-in one. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "0%|0.3|0.3|30%", "0.00%|0.125|0.125|12.50%", "id:9|0.3|0.3|30%", "id:10|0.305|0.305|30.50%",
					"000|7|7|007", "00000000|20211217|20211217|20211217", "0|394.2|394.2|394",
					"0.00|394.2|394.2|394.20", "#,##0|1198|1198|1,198", "id:3|1198|1198|1,198", "0.0\"万\"|2.5|2.5|2.5万",
					"\"¥\"#,##0|300|300|¥300", "#,##0_);(#,##0)|-3|-3|(3)", ";;;|5|5|``", "0;;|-5|-5|``",
					"0;-0;;@|0|0|``", "0.00E+00|120000|120000|1.20E+05", "# ?/?|0.5|0.5|1/2",
					"General|394.19999999999999|394.2|394.2", "@|30.000000000000004|30|30",
					"General|0.30000000000000004|0.3|0.3", "General|123456789012|123456789012|123456789012",
					"General|1E3|1000|1000", "General|-0|0|0", "[h]|0|0|0" })
	void numbers(String format, String written, String held, String shown) throws IOException {
		RawCell cell = cell(format, "<v>" + written + "</v>");
		assertThat(cell.text()).isEqualTo(format.equals("[h]") ? shown : held);
		assertThat(cell.shown()).isEqualTo(shown);
		assertThat(cell.kind()).isEqualTo(format.equals("[h]") ? RawCell.Kind.TEXT : RawCell.Kind.NUMBER);
	}

	/** 44547 is the 17th of December 2021, as anybody can count. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "id:14|2021/12/17", "yyyy-mm-dd|2021-12-17", "yyyy/m/d;@|2021/12/17", "id:31|2021年12月17日",
					"yyyy\"年\"m\"月\"d\"日\"|2021年12月17日", "[$-804]yyyy\"年\"m\"月\"d\"日\";@|2021年12月17日",
					"[$-F800]dddd, mmmm dd, yyyy|Friday, December 17, 2021", "id:30|12-17-21",
					"d\\.m\\.yyyy|17.12.2021", "[$-404]e/m/d|2021/12/17" })
	void days(String format, String shown) throws IOException {
		RawCell cell = cell(format, "<v>44547</v>");
		assertThat(cell).isEqualTo(new RawCell(RawCell.Kind.DATE, "2021-12-17", shown));
	}

	/**
	 * Part of a day is a text: the number that the cell holds says more than its author.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "yyyy\"年\"m\"月\"|2021年12月", "yyyy|2021", "mmm-yy|Dec-21", "id:17|Dec-21", "id:57|2021年12月",
					"id:27|2021年12月", "id:58|12月17日", "m/d|12/17", "dddd|Friday", "id:20|0:00", "h:mm|0:00",
					"yyyy-mm|2021-12" })
	void partsOfADay(String format, String shown) throws IOException {
		assertThat(cell(format, "<v>44547</v>")).isEqualTo(RawCell.text(shown));
	}

	@Test
	void timesOfDayCountWhereTheyShow() throws IOException {
		assertThat(cell("yyyy-mm-dd hh:mm", "<v>44547.604166666664</v>").text()).isEqualTo("2021-12-17T14:30");
		assertThat(cell("yyyy-mm-dd", "<v>44547.604166666664</v>").text()).isEqualTo("2021-12-17");
		assertThat(cell("id:22", "<v>44547</v>").text()).isEqualTo("2021-12-17");
		assertThat(cell("id:14", "<v>9999999</v>").kind()).isEqualTo(RawCell.Kind.ERROR);
		assertThat(cell("id:14", "<v>-1</v>").kind()).isEqualTo(RawCell.Kind.ERROR);
	}

	@Test
	void daysOfAWorkbookFromAMacCountFrom1904() throws IOException {
		HandmadeWorkbook workbook = new HandmadeWorkbook().properties("<workbookPr date1904='1'/>").formats("id:14");
		assertThat(cell(workbook, "<c s='1'><v>43085</v></c>").text()).isEqualTo("2021-12-17");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a_x000D_b|a\\rb", "_x0041_|A", "_x005F_x0041_|_x0041_",
			"_x00e9_t_x00E9_|été", "a_x00_|a_x00_", "_X000D_|_X000D_", "_xD842__xDFB7_|𠮷", "x_x000G_|x_x000G_" })
	void escapes(String written, String read) throws IOException {
		String expected = read.replace("\\r", "\r");
		HandmadeWorkbook shared = new HandmadeWorkbook().strings("<si><t>" + written + "</t></si>");
		assertThat(cell(shared, "<c t='s'><v>0</v></c>").text()).isEqualTo(expected);
		assertThat(cell(new HandmadeWorkbook(), "<c t='inlineStr'><is><t>" + written + "</t></is></c>").text())
			.isEqualTo(expected);
		assertThat(cell(new HandmadeWorkbook(), "<c t='str'><v>" + written + "</v></c>").text()).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>",
			"<r><t>東</t></r><rPh sb='0' eb='1'><t>トウ</t></rPh><r><rPr><b/></rPr><t>京</t></r><rPh sb='1' eb='2'><t>キョウ</t></rPh>",
			"<t><![CDATA[東京]]></t>", "<t>&#x6771;&#20140;</t>", "<r><t>東<!-- t -->京</t></r><r><t/></r>" })
	void textsWithoutTheirGuides(String runs) throws IOException {
		HandmadeWorkbook shared = new HandmadeWorkbook().strings("<si>" + runs + "</si>");
		assertThat(cell(shared, "<c t='s'><v>0</v></c>").text()).isEqualTo("東京");
		assertThat(cell(new HandmadeWorkbook(), "<c t='inlineStr'><is>" + runs + "</is></c>").text()).isEqualTo("東京");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<c t='str'><v>a</v></c>|TEXT|a", "<c t='str'><v/></c>|TEXT|",
			"<c t='b'><v>1</v></c>|BOOLEAN|TRUE", "<c t='e'><v>#N/A</v></c>|ERROR|#N/A",
			"<c t='d'><v>2021-12-17</v></c>|DATE|2021-12-17", "<c t='d'><v>2021-12-17T00:00:00</v></c>|DATE|2021-12-17",
			"<c/>|TEXT|", "<c s='7'/>|TEXT|", "<c><v> 12 </v></c>|NUMBER|12", "<c t='n'><v/></c>|TEXT|",
			"<c s='999'><v>5</v></c>|NUMBER|5", "<c><f>1+1</f><v>2</v></c>|FORMULA|=1+1",
			"<c><f/><v>2</v></c>|FORMULA|=", "<c><f t='shared' si='0'/><v>2</v></c>|FORMULA|=",
			"<c t='str'><f>A1</f><v>a</v></c>|FORMULA|=A1", "<c t='str'><f></f><v>a</v></c>|FORMULA|=" })
	void types(String cell, RawCell.Kind kind, String text) throws IOException {
		assertThat(cell(new HandmadeWorkbook(), cell)).isEqualTo(new RawCell(kind, (text != null) ? text : ""));
	}

	/** Only the first cell of an array or data table has the formula. */
	@ParameterizedTest
	@ValueSource(strings = { "array", "dataTable" })
	void cellsWithinAFormula(String type) throws IOException {
		ReadPackage read = read(new HandmadeWorkbook(),
				"<row r='2'><c r='B2'><f t='%s' ref='B2:C3'>x</f><v>1</v></c><c r='C2'><v>2</v></c><c r='D2'><v>3</v></c></row><row r='3'><c r='C3'><v>4</v></c></row><row r='4'><c r='C4'><v>5</v></c></row>"
					.formatted(type));
		assertThat(read.rows()).extracting((row) -> row.stream().map(RawCell::kind).toList())
			.containsExactly(
					List.of(RawCell.Kind.TEXT, RawCell.Kind.FORMULA, RawCell.Kind.FORMULA, RawCell.Kind.NUMBER),
					List.of(RawCell.Kind.TEXT, RawCell.Kind.TEXT, RawCell.Kind.FORMULA),
					List.of(RawCell.Kind.TEXT, RawCell.Kind.TEXT, RawCell.Kind.NUMBER));
	}

	@Test
	void rowsWithoutNumbers() throws IOException {
		ReadPackage read = read(new HandmadeWorkbook(),
				"<row><c><v>1</v></c><c r='D3'><v>2</v></c><c><v>3</v></c></row>");
		assertThat(read.rows()).singleElement()
			.satisfies((row) -> assertThat(row).extracting(RawCell::text).containsExactly("1", "", "", "2", "3"));
	}

	@Test
	void notesWhatIsHidden() throws IOException {
		HandmadeWorkbook workbook = new HandmadeWorkbook().part(HandmadeWorkbook.SHEET,
				"<worksheet><cols><col min='2' max='3' hidden='1'/><col min='5' max='16384' hidden='1'/></cols><sheetData><row><c t='str'><v>id</v></c></row><row hidden='1'><c t='str'><v>a</v></c></row><row hidden='1'/><row ht='0' customHeight='1'><c t='str'><v>b</v></c></row></sheetData></worksheet>");
		ReadPackage read = ReadPackage.of(this.folder, workbook.bytes());
		assertThat(read.rows()).hasSize(2);
		assertThat(read.issues()).extracting((issue) -> issue.severity() + " " + issue.code() + " " + issue.message())
			.containsExactly("NOTE column.hidden Columns B to C are hidden; they are read like the others.",
					"NOTE row.hidden 2 rows are hidden, such as 2, 4; they are read like the others.");
	}

	@ParameterizedTest
	@CsvSource({ "places,hidden,sheet.hidden,1", "WpsReserved_CellImgList,veryHidden,sheet.ignored,0",
			"Sheet2,hidden,sheet.ignored,0", "Sheet2,visible,table.unknown,0", "Places,visible,table.read-as,1",
			"' places ',visible,table.read-as,1", "ｐｌａｃｅｓ,visible,table.read-as,1",
			"\u200Bplaces,visible,table.read-as,1" })
	void sheets(String name, String state, String code, int rows) throws IOException {
		ReadPackage read = read(
				new HandmadeWorkbook()
					.sheets("<sheet name='%s' sheetId='1' r:id='rId1' state='%s'/>".formatted(name, state)),
				"<row><c><v>1</v></c></row>");
		assertThat(read.codes()).first().isEqualTo(code);
		assertThat(read.rows()).hasSize(rows);
	}

	@Test
	void sheetsThatAreEmptyAreNoted() throws IOException {
		HandmadeWorkbook workbook = new HandmadeWorkbook()
			.sheets("<sheet name='places' sheetId='1' r:id='rId1'/><sheet name='Sheet2' sheetId='2' r:id='rId2'/>")
			.relations("xl/_rels/workbook.xml.rels",
					HandmadeWorkbook.relation("rId1", "worksheet", "worksheets/sheet1.xml")
							+ HandmadeWorkbook.relation("rId2", "worksheet", "worksheets/sheet2.xml"))
			.part("xl/worksheets/sheet2.xml", HandmadeWorkbook.sheet("<row><c s='0'/></row>"));
		assertThat(read(workbook, "").codes()).containsExactly("sheet.ignored");
		workbook.part("xl/worksheets/sheet2.xml", HandmadeWorkbook.sheet("<row><c><v>1</v></c></row>"));
		assertThat(read(workbook, "").codes()).containsExactly("table.unknown");
	}

	@Test
	void twoSheetsForOneTableAreRejected() throws IOException {
		HandmadeWorkbook workbook = new HandmadeWorkbook()
			.sheets("<sheet name='places' sheetId='1' r:id='rId1'/><sheet name='places ' sheetId='2' r:id='rId2'/>")
			.relations("xl/_rels/workbook.xml.rels",
					HandmadeWorkbook.relation("rId1", "worksheet", "worksheets/sheet1.xml")
							+ HandmadeWorkbook.relation("rId2", "worksheet", "worksheets/sheet2.xml"))
			.part("xl/worksheets/sheet2.xml", HandmadeWorkbook.sheet("<row><c><v>1</v></c></row>"));
		assertThat(read(workbook, "").codes()).containsExactly("table.duplicate");
	}

	/** Open XML lets a program name and place the parts as it likes. */
	@ParameterizedTest
	@ValueSource(strings = { "/xl/worksheets/other.xml", "./worksheets/other.xml", "worksheets/../worksheets/other.xml",
			"WORKSHEETS/OTHER.XML", "worksheets/%6Fther.xml", "worksheets\\other.xml" })
	void partsWhereverTheyAre(String target) throws IOException {
		HandmadeWorkbook workbook = new HandmadeWorkbook()
			.relations("xl/_rels/workbook.xml.rels", HandmadeWorkbook.relation("rId1", "worksheet", target))
			.without(HandmadeWorkbook.STYLES)
			.without(HandmadeWorkbook.STRINGS)
			.part("xl/worksheets/other.xml",
					HandmadeWorkbook.sheet("<row><c t='str'><v>id</v></c></row><row><c><v>1</v></c></row>"));
		ReadPackage read = ReadPackage.of(this.folder, workbook.bytes());
		assertThat(read.issues()).isEmpty();
		assertThat(read.rows()).hasSize(1);
	}

	@Test
	void strictOpenXml() throws IOException {
		String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
		HandmadeWorkbook workbook = new HandmadeWorkbook()
			.relations("_rels/.rels", relation(strict + "officeDocument", "xl/workbook2.xml"))
			.relations("xl/_rels/workbook2.xml.rels", relation(strict + "worksheet", "worksheets/sheet1.xml"))
			.part("xl/workbook2.xml",
					"<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:y='http://purl.oclc.org/ooxml/officeDocument/relationships'><x:sheets><x:sheet name='places' y:id='r'/></x:sheets></x:workbook>")
			.part(HandmadeWorkbook.SHEET,
					"<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row><x:c t='str'><x:v>id</x:v></x:c></x:row><x:row><x:c t='d'><x:v>2021-12-17</x:v></x:c></x:row></x:sheetData></x:worksheet>");
		ReadPackage read = ReadPackage.of(this.folder, workbook.bytes());
		assertThat(read.issues()).isEmpty();
		assertThat(read.rows()).containsExactly(List.of(new RawCell(RawCell.Kind.DATE, "2021-12-17")));
	}

	private static String relation(String type, String target) {
		return "<Relationship Id='r' Type='%s' Target='%s'/>".formatted(type, target);
	}

	private RawCell cell(String format, String content) throws IOException {
		return cell(new HandmadeWorkbook().formats(format), "<c s='1'>" + content + "</c>");
	}

	/** The cell, in a row that is not empty. */
	private RawCell cell(HandmadeWorkbook workbook, String cell) throws IOException {
		ReadPackage read = read(workbook, "<row r='2'>" + cell + "<c t='str'><v>x</v></c></row>");
		assertThat(read.issues()).isEmpty();
		return read.rows().get(0).get(0);
	}

	private ReadPackage read(HandmadeWorkbook workbook, String rows) throws IOException {
		workbook.rows("<row r='1'><c t='str'><v>id</v></c></row>" + rows);
		return ReadPackage.of(this.folder, workbook.bytes());
	}

}
