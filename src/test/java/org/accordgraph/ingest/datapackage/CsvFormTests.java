package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.staging.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * CSV files and data packages as other programs write them: read, or named as
 * unsupported.
 */
class CsvFormTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "id,name\na,\"x, y\"\n", "\uFEFFid,name\na,\"x, y\"\n",
			"\uFEFF\uFEFFid,name\na,\"x, y\"\n", "id, name\na, \"x, y\"\n", "id,name\r\na,\t\"x, y\" \r\n",
			"id;name\na;x, y\n", "id\tname\na\tx, y\n", "id|name\na|x, y\n", "sep=;\nid;name\na;x, y\n",
			"SEP=|\r\nid|name\r\na|x, y\r\n", "id,name\ra,\"x, y\"\r", "id,name\n\n,\n\na,\"x, y\"\n\n" })
	void rows(String csv) throws IOException {
		ReadPackage read = csv(csv.getBytes(StandardCharsets.UTF_8));
		assertThat(read.issues()).isEmpty();
		assertThat(texts(read)).containsExactly(List.of("a", "x, y"));
	}

	/**
	 * Blanks count in a text whose checksum is taken, unless the file has them
	 * everywhere.
	 */
	@Test
	void blanksAroundACellStay() throws IOException {
		assertThat(texts(csv("id,name\na, x \n".getBytes(StandardCharsets.UTF_8))))
			.containsExactly(List.of("a", " x "));
		assertThat(texts(csv("id,name\na,\"say \"\"x\"\"\"\n".getBytes(StandardCharsets.UTF_8))))
			.containsExactly(List.of("a", "say \"x\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '`',
			value = { "{'delimiter': '|'}!id|name\\na|x, y", "{'delimiter': ';', 'quoteChar': '*'}!id;name\\na;*x, y*",
					"{'doubleQuote': false}!id,name\\na,\"x, y\"", "{'escapeChar': '\\\\'}!id,name\\na,x\\\\, y",
					"{'commentChar': '#'}!#c\\nid,name\\na,\"x, y\"\\n#d",
					"{'skipInitialSpace': true}!id,name\\na,    \"x, y\"",
					"{'header': true, 'lineTerminator': '\\r\\n', 'caseSensitiveHeader': true}!id,name\\na,\"x, y\"",
					"{'delimiter': '\\t'}!id\\tname\\na\\tx, y", "{'headerRows': [1]}!id,name\\na,\"x, y\"" })
	void dialects(String dialect, String csv) throws IOException {
		ReadPackage read = described("'path': 'places.csv', 'dialect': " + dialect.replace("\\r\\n", "\\\\r\\\\n"),
				csv.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\"));
		assertThat(read.issues()).isEmpty();
		assertThat(texts(read)).containsExactly(List.of("a", "x, y"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'path': './places.csv'", "'path': ['places.csv']", "'path': ['./places.csv']",
			"'path': 'places.csv', 'format': 'csv', 'mediatype': 'text/csv', 'profile': 'tabular-data-resource'",
			"'path': './/places.csv', 'schema': {'fields': [{'name': 'id', 'type': 'date', 'format': '%Y-%m-%d'}]}" })
	void paths(String resource) throws IOException {
		ReadPackage read = described(resource, "id,name\na,x\n");
		assertThat(read.issues()).isEmpty();
		assertThat(texts(read)).containsExactly(List.of("a", "x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "['', '-', 'NA']", "[{'value': '-', 'label': 'x'}, {'value': 'NA'}]" })
	void missingValues(String missing) throws IOException {
		ReadPackage read = described("'path': 'places.csv', 'schema': {'missingValues': " + missing + "}",
				"id,name,kind\na,-,NA\n-,NA,\n");
		assertThat(read.issues()).isEmpty();
		assertThat(texts(read)).containsExactly(List.of("a", "", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '`', value = { "'path': ['places.csv', 'places-2.csv']!several files",
			"'data': [['id'], ['a']]!no file in the package",
			"'path': 'https://example.org/places.csv'!the address https://example.org/places.csv",
			"'path': 'places.csv', 'dialect': 'dialect.json'!a dialect in another file",
			"'path': 'places.csv', 'dialect': {'header': false}!without one header row",
			"'path': 'places.csv', 'dialect': {'headerRows': [2]}!without one header row",
			"'path': 'places.csv', 'dialect': {'nullSequence': 'N'}!nullSequence",
			"'path': 'places.csv', 'dialect': {'delimiter': '::'}!the delimiter ::",
			"'path': 'places.csv', 'compression': 'gz'!a compression",
			"'path': 'places.csv', 'format': 'xlsx'!the format xlsx",
			"'path': 'places.csv', 'schema': 'schema.json'!a schema in another file",
			"'path': 'places.csv', 'schema': {'fields': [{'name': 'x', 'decimalChar': ','}]}!decimalChar or groupChar in the field x",
			"'path': 'places.csv', 'schema': {'fields': [{'name': 'x', 'type': 'date', 'format': '%d/%m/%Y'}]}!the format %d/%m/%Y",
			"'path': 'places.csv', 'schema': {'fields': [{'name': 'x', 'missingValues': ['-']}]}!missingValues for the field x" })
	void unsupportedProperties(String resource, String named) throws IOException {
		ReadPackage read = described(resource, "id,name\na,x\n");
		assertThat(read.issues()).filteredOn((issue) -> issue.code().equals("file.unsupported-property"))
			.singleElement()
			.satisfies((issue) -> assertThat(issue.message()).contains("The resource places has").contains(named));
		// A file that may be read wrongly is not read.
		assertThat(read.rows()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = { "%PDF-1.7~a PDF document", "{\\rtf1~an RTF document",
			"<!DOCTYPE html><html>~a web page", "  <HTML>~a web page", "<table><tr>~a table of a web page",
			"{\"a\": 1}~a JSON file", "[{\"a\": 1}]~a JSON file",
			"<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>~an XML workbook of Excel 2003",
			"<?xml version='1.0'?><x/>~an XML file", "SQLite format 3~an SQLite database", "PAR1~a Parquet file",
			"BZh9~a bzip2 file", "MIME-Version: 1.0~a web archive", "ID;PWXL;N;E~a SYLK file",
			"<?xml version='1.0'?><office:document office:mimetype='application/vnd.oasis.opendocument.spreadsheet'/>~an OpenDocument workbook (.fods)" })
	void otherFiles(String begins, String what) throws IOException {
		assertIsOne(begins.getBytes(StandardCharsets.UTF_8), what);
		assertIsOne(("\uFEFF" + begins).getBytes(StandardCharsets.UTF_8),
				begins.stripLeading().matches("<.*|\\[.*|\\{\".*") ? what : null);
	}

	@Test
	void otherBinaryFiles() throws IOException {
		Charset latin = StandardCharsets.ISO_8859_1;
		assertIsOne("\u001F\u008B\b".getBytes(latin), "a gzip file");
		assertIsOne(("places.csv" + "\0".repeat(247) + "ustar\00000").getBytes(latin), "a tar archive");
		assertIsOne("7z\u00BC\u00AF'\u001C".getBytes(latin), "a 7z archive");
		assertIsOne("Rar!\u001A\u0007".getBytes(latin), "a RAR archive");
		assertIsOne("\u0089PNG\r\n".getBytes(latin), "an image");
		assertIsOne("\u00FF\u00D8\u00FF\u00E0".getBytes(latin), "an image");
		String ole2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
		for (List<String> part : List.of(List.of("Workbook", "a workbook of Excel 97"),
				List.of("EncryptedPackage", "protected by a password"),
				List.of("WordDocument", "a Word document (.doc)"),
				List.of("PowerPoint Document", "a PowerPoint presentation (.ppt)"))) {
			byte[] name = part.get(0).getBytes(StandardCharsets.UTF_16LE);
			assertIsOne((ole2 + "\0".repeat(600) + new String(name, latin)).getBytes(latin), part.get(1));
		}
	}

	@Test
	void otherArchives() throws IOException {
		assertIsOne(mimeType("application/vnd.oasis.opendocument.spreadsheet"), "an OpenDocument workbook (.ods)");
		assertIsOne(mimeType("application/vnd.oasis.opendocument.text"), "an OpenDocument text (.odt)");
		assertIsOne(mimeType("application/epub+zip"), "an EPUB book");
		assertIsOne(mimeType("image/x-any"), "a file of type image/x-any");
		assertIsOne(contentType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
				"a binary workbook (.xlsb)");
		assertIsOne(contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
				"a Word document (.docx)");
		assertIsOne(contentType("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
				"a PowerPoint presentation (.pptx)");
		assertIsOne(contentType("application/vnd.ms-word.document.macroEnabled.main+xml"),
				"a Word document with macros (.docm)");
		assertIsOne(contentType("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"),
				"a PowerPoint presentation with macros (.pptm)");
		assertIsOne(contentType("application/vnd.ms-package.xps-fixeddocumentsequence+xml"), "an XPS document");
		assertIsOne(new HandmadeZip().file("Index/Document.iwa", "x").file("preview.jpg", "x").bytes(),
				"a document of Apple Numbers or Pages");
	}

	private static byte[] mimeType(String type) {
		return new HandmadeZip().file("mimetype", type)
			.file("content.xml", "<x/>")
			.file("META-INF/x.xml", "<x/>")
			.bytes();
	}

	private static byte[] contentType(String type) {
		return new HandmadeZip()
			.file(FileKind.CONTENT_TYPES, "<Types><Override PartName='/x.bin' ContentType='" + type + "'/></Types>")
			.file("x.bin", "x")
			.bytes();
	}

	/**
	 * One issue says what the file is; {@code null} for a file that may be a CSV file.
	 */
	private void assertIsOne(byte[] bytes, String what) throws IOException {
		ReadPackage read = ReadPackage.of(this.folder, "places.csv", bytes, ReadPackage.DEFAULT, Progress.NONE);
		if (what == null) {
			assertThat(read.codes()).noneMatch((code) -> code.startsWith("file.unsupported"));
			return;
		}
		assertThat(read.issues()).singleElement().satisfies((issue) -> {
			assertThat(issue.code()).startsWith("file.unsupported");
			assertThat(issue.message()).contains(what);
			assertThat(issue.repair()).isNotBlank();
		});
	}

	/** Tables as text under the names that other programs give them. */
	@ParameterizedTest
	@ValueSource(strings = { "places.tsv", "Places.TXT", "places.tab", "data/places.tsv" })
	void readsATableUnderAnotherExtension(String file) throws IOException {
		ReadPackage read = ReadPackage.of(this.folder, new HandmadeZip().file(file, "id\tname\na\tx\n").bytes());
		assertThat(texts(read)).containsExactly(List.of("a", "x"));
		assertThat(read.issues()).allMatch((issue) -> issue.code().equals("table.read-as"));
	}

	@Test
	void saysThatATextIsNoWorkbook() throws IOException {
		ReadPackage read = ReadPackage.of(this.folder, "places.xlsx", "id,name\na,x\n".getBytes(StandardCharsets.UTF_8),
				ReadPackage.DEFAULT, Progress.NONE);
		assertThat(read.issues()).singleElement().satisfies((issue) -> {
			assertThat(issue.message()).contains("no workbook");
			assertThat(issue.repair()).contains("places.csv");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-8" })
	void readsAnEncodingWithItsMark(String encoding) throws IOException {
		ReadPackage read = csv("\uFEFFid\tname\n甲\tx, y\n".getBytes(Charset.forName(encoding)));
		assertThat(read.issues()).isEmpty();
		assertThat(texts(read)).containsExactly(List.of("甲", "x, y"));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-32LE,UTF-32", "UTF-32BE,UTF-32" })
	void namesAnEncodingThatItDoesNotRead(String encoding, String named) throws IOException {
		assertThat(csv("\uFEFFid,name\na,x\n".getBytes(Charset.forName(encoding))).issues()).singleElement()
			.satisfies((issue) -> {
				assertThat(issue.code()).isEqualTo("file.encoding");
				assertThat(issue.message()).contains(named);
			});
	}

	@Test
	void namesFullWidthCommas() throws IOException {
		assertThat(csv("id，name\na，x\n".getBytes(StandardCharsets.UTF_8)).issues()).singleElement()
			.satisfies((issue) -> assertThat(issue.message()).contains("Full-width commas"));
		assertThat(texts(csv("ID;Publisher\na;x\n".getBytes(StandardCharsets.UTF_8))))
			.containsExactly(List.of("a", "x"));
		// In a file that has commas, they are text.
		assertThat(texts(csv("id,name，中文\na,x，y\n".getBytes(StandardCharsets.UTF_8))))
			.containsExactly(List.of("a", "x，y"));
	}

	@Test
	void namesTheKindOfAFileAmongOthers() throws IOException {
		byte[] zip = new HandmadeZip().file("places.csv", "id\na\n")
			.file("report.pdf", "%PDF-1.7")
			.file("notes.txt", "notes")
			.file("__MACOSX/._places.csv", "\0\5\26\7")
			.file("~$themes.csv", "x")
			.file("README.md", "x")
			.bytes();
		assertThat(ReadPackage.of(this.folder, zip).issues()).extracting(Issue::source, Issue::message)
			.containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("report.pdf", "It is a PDF document."),
					org.assertj.core.groups.Tuple.tuple("notes.txt", "Not a CSV file."));
	}

	private ReadPackage csv(byte[] bytes) throws IOException {
		return ReadPackage.of(this.folder, "places.csv", bytes, ReadPackage.DEFAULT, Progress.NONE);
	}

	private ReadPackage described(String resource, String csv) throws IOException {
		String json = ("{'resources': [{'name': 'places', " + resource + "}]}").replace('\'', '"');
		return ReadPackage.of(this.folder,
				new HandmadeZip().file(Descriptor.FILE, json).file("places.csv", csv).bytes());
	}

	private static List<List<String>> texts(ReadPackage read) {
		return read.rows().stream().map((row) -> row.stream().map(RawCell::text).toList()).toList();
	}

}
