package org.accordgraph.ingest.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Archives and workbooks made to exhaust, mislead or break their readers, with the issue
 * that each must end in.
 */
final class HostileArchives {

	/** The smallest CSV file that is a table. */
	private static final String CSV = "id,name\n";

	private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";

	private final List<Hostile> all = new ArrayList<>();

	/**
	 * An archive.
	 *
	 * @param name what it does
	 * @param bytes its bytes
	 * @param code the code of the issue
	 * @param message a part of the message: what is wrong, and where
	 */
	record Hostile(String name, Supplier<byte[]> bytes, String code, String message) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	static Stream<Hostile> all() {
		HostileArchives archives = new HostileArchives();
		archives.structures();
		archives.kinds();
		archives.names();
		archives.twins();
		archives.entities();
		archives.tokens();
		archives.sheets();
		archives.relations();
		archives.descriptors();
		return archives.all.stream();
	}

	/** Archives larger than the account allows; each fits if it is alone. */
	static Stream<Hostile> larger() {
		HostileArchives archives = new HostileArchives();
		archives.bombs();
		return archives.all.stream();
	}

	private void add(String name, String code, String message, Supplier<byte[]> bytes) {
		this.all.add(new Hostile(name, bytes, code, message));
	}

	private void zip(String name, String code, String message, Supplier<HandmadeZip> zip) {
		add(name, code, message, () -> zip.get().bytes());
	}

	private void workbook(String name, String code, String message, Supplier<HandmadeWorkbook> workbook) {
		add(name, code, message, () -> workbook.get().bytes());
	}

	private void structures() {
		add("an end without a beginning", "archive.damaged", "its end is missing",
				() -> new byte[] { 'P', 'K', 3, 4, 20, 0, 0, 0 });
		add("the first half of an archive", "archive.damaged", "its end is missing", () -> {
			byte[] whole = new HandmadeZip().file("places.csv", CSV).bytes();
			return java.util.Arrays.copyOf(whole, whole.length / 2);
		});
		zip("fewer files than it claims", "archive.damaged", "lists 1 files instead of 3",
				() -> new HandmadeZip().file("places.csv", CSV).claimsFiles(3));
		zip("more files than it claims", "archive.damaged", "lists 2 files instead of 1",
				() -> new HandmadeZip().file("places.csv", CSV).file("themes.csv", CSV).claimsFiles(1));
		zip("a directory that begins before the archive", "archive.damaged", "it is incomplete",
				() -> new HandmadeZip().file("places.csv", CSV).claimsDirectory(60_000));
		zip("a directory larger than the memory", "archive.damaged", "its list of files has 2147483647 bytes",
				() -> new HandmadeZip().file("places.csv", CSV).claimsDirectory(Integer.MAX_VALUE));
		zip("a directory that ends within an entry", "archive.damaged", "its list of files is not valid",
				() -> new HandmadeZip().file("places.csv", CSV).claimsDirectory(30));
		zip("sixty thousand files claimed", "archive.too-many-files", "has 60000 files",
				() -> new HandmadeZip().file("places.csv", CSV).claimsFiles(60_000));
		zip("one file more than allowed", "archive.too-many-files", "has 201 files", () -> {
			HandmadeZip zip = new HandmadeZip();
			for (int i = 0; i < 201; i++) {
				zip.file("places-" + i + ".csv", CSV);
			}
			return zip;
		});
		zip("files that share their packed bytes", "archive.damaged", "its files overlap",
				() -> new HandmadeZip().file("places.csv", CSV).file("themes.csv", CSV).overlapping());
		zip("a wrong checksum", "archive.damaged", "places.csv is not what its size and checksum say", () -> {
			HandmadeZip zip = new HandmadeZip();
			zip.add("places.csv", CSV).checksum(1);
			return zip;
		});
		zip("more bytes than it claims", "archive.damaged", "places.csv is not what its size and checksum say", () -> {
			HandmadeZip zip = new HandmadeZip();
			zip.add("places.csv", CSV.repeat(100_000)).size(10);
			return zip;
		});
		zip("fewer bytes than it claims", "archive.damaged", "places.csv", () -> {
			HandmadeZip zip = new HandmadeZip();
			zip.add("places.csv", CSV).size(1_000);
			return zip;
		});
		zip("packed bytes that are none", "archive.damaged", "places.csv: invalid", () -> {
			HandmadeZip zip = new HandmadeZip();
			zip.add("places.csv", CSV).scrambled();
			return zip;
		});
	}

	private void kinds() {
		zip("a password", "archive.unsupported", "protected by a password", () -> {
			HandmadeZip zip = new HandmadeZip();
			zip.add("places.csv", CSV).encrypted();
			return zip;
		});
		for (int method : new int[] { 9, 12, 14, 93 }) {
			zip("packing method " + method, "archive.unsupported", "method " + method, () -> {
				HandmadeZip zip = new HandmadeZip();
				zip.add("places.csv", CSV).method(method);
				return zip;
			});
		}
		for (int mode : new int[] { 0120777, 0010644, 0020644, 0060644, 0140644 }) {
			zip("a link, pipe, device or socket: " + Integer.toOctalString(mode), "archive.link",
					"contains places.csv as a link", () -> {
						HandmadeZip zip = new HandmadeZip();
						zip.add("places.csv", "/etc/passwd").unix(mode);
						return zip;
					});
		}
		zip("a junction of Windows", "archive.link", "contains places.csv as a link", () -> {
			HandmadeZip zip = new HandmadeZip();
			zip.add("places.csv", "C:\\").windows(0x420);
			return zip;
		});
		zip("an archive within the archive", "file.unsupported", "an archive or workbook inside", () -> {
			HandmadeZip zip = new HandmadeZip();
			zip.add("more.zip", new HandmadeZip().file("places.csv", CSV).bytes());
			return zip;
		});
		zip("a workbook named as a CSV file", "file.unsupported", "an archive or workbook inside", () -> {
			HandmadeZip zip = new HandmadeZip();
			zip.add("places.csv", new HandmadeWorkbook().bytes());
			return zip;
		});
	}

	private void names() {
		for (String outside : List.of("../places.csv", "data/../../places.csv", "..\\places.csv",
				"data/..\\..\\places.csv", "/places.csv", "C:\\places.csv", "c:places.csv",
				"\\\\server\\share\\places.csv", "..")) {
			zip("the path " + outside, "archive.unsafe-path", "is outside the archive",
					() -> new HandmadeZip().file(outside, CSV));
		}
		for (String device : List.of("CON", "nul.csv", "data/COM1.csv", "aux.places.csv", "Prn/places.csv",
				"LPT\u00B9.csv", "conin$", "com9 .csv")) {
			zip("the device " + device, "archive.unsafe-path", "names the device",
					() -> new HandmadeZip().file(device, CSV));
		}
		for (String lost : List.of("places.csv.", "places.csv ", " places.csv", "data./places.csv", "data /places.csv",
				"...")) {
			zip("the name '" + lost + "'", "archive.unsafe-path", "begins or ends with a space, or ends with a dot",
					() -> new HandmadeZip().file(lost, CSV));
		}
		zip("a stream of a file", "archive.unsafe-path", "contains a colon",
				() -> new HandmadeZip().file("places.csv:hidden", CSV));
		for (String invisible : List.of("places.csv\0.png", "places\r\n.csv", "places\u202Evsc.exe", "pla\u200Bces.csv",
				"\u001B[2Jplaces.csv", "places\u2028.csv")) {
			zip("the name " + EntryName.shown(invisible), "archive.unsafe-path", "control characters or invisible",
					() -> new HandmadeZip().file(invisible, CSV));
		}
		zip("a name of 2,000 characters", "archive.unsafe-path", "is longer than 1000 characters",
				() -> new HandmadeZip().file("a".repeat(2_000) + ".csv", CSV));
	}

	private void twins() {
		twins("places.csv", "places.csv", "places.csv twice");
		twins("places.csv", "Places.CSV", "which are one file on Windows");
		twins("data/places.csv", "data\\places.csv", "data/places.csv twice");
		twins("places.csv", "./places.csv", "places.csv twice");
		twins("data/places.csv", "data//places.csv", "data/places.csv twice");
		twins("caf\u00E9.csv", "cafe\u0301.csv", "caf\u00E9.csv twice");
		twins("data", "data/places.csv", "as a file and as a folder");
		twins("DATA", "data/places.csv", "as a file and as a folder");
	}

	private void twins(String one, String other, String message) {
		zip(one + " and " + other, "archive.duplicate-file", message,
				() -> new HandmadeZip().file(one, CSV).file(other, CSV));
	}

	private void entities() {
		for (String part : List.of(HandmadeWorkbook.SHEET, HandmadeWorkbook.STRINGS, HandmadeWorkbook.STYLES,
				"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels", "[Content_Types].xml",
				"xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/vmlDrawing1.vml",
				"xl/theme/theme1.xml", "docProps/app.xml", "xl/worksheets/_rels/sheet1.xml.rels")) {
			workbook("entities in " + part, "file.xml-entities", "declares XML entities",
					() -> new HandmadeWorkbook().part(part, LAUGHS + "<x>&b;</x>"));
		}
		for (String doctype : List.of("<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
				"<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://localhost/x.dtd'> %p;]>", "<!DOCTYPE x>",
				"<?xml version='1.0'?><!-- x --><!DOCTYPE x>", "\uFEFF<!DOCTYPE x>")) {
			workbook("the document type " + doctype, "file.xml-entities", "declares XML entities",
					() -> new HandmadeWorkbook().part(HandmadeWorkbook.SHEET, doctype + "<x/>"));
		}
		for (java.nio.charset.Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_16BE)) {
			workbook("entities in " + wide, "file.xml-entities", "declares XML entities",
					() -> new HandmadeWorkbook().part(HandmadeWorkbook.SHEET, (LAUGHS + "<x/>").getBytes(wide)));
		}
		workbook("entities in an encoding that the part declares", "file.damaged-workbook", "is not valid XML",
				() -> new HandmadeWorkbook().part(HandmadeWorkbook.SHEET,
						"<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE x+AD4-<x/>"));
		workbook("an entity that nothing declares", "file.damaged-workbook", "sheet1.xml is not valid XML",
				() -> new HandmadeWorkbook().rows("<row><c t='str'><v>&a;</v></c></row>"));
	}

	private void tokens() {
		int longer = 1_100_000;
		sheet("an attribute of a megabyte", "a text of more than 1000000 characters",
				"<row><c r='" + "A".repeat(longer) + "'/></row>");
		sheet("an attribute full of tags", "a text of more than 1000000 characters",
				"<row x='" + "/>".repeat(longer / 2) + "'/>");
		sheet("a comment of a megabyte", "a text of more than 1000000 characters",
				"<!--" + "<a>".repeat(longer / 3) + "-->");
		sheet("a literal of a megabyte", "a text of more than 1000000 characters",
				"<row><c t='str'><v><![CDATA[" + "<a>".repeat(longer / 3) + "]]></v></c></row>");
		sheet("an instruction of a megabyte", "a text of more than 1000000 characters",
				"<?x " + "a".repeat(longer) + "?>");
		sheet("a cell of a megabyte", "a text of more than 1000000 characters",
				"<row><c t='str'><v>" + "a".repeat(longer) + "</v></c></row>");
		sheet("a cell of a megabyte in pieces", "a cell has more than 1000000 characters", "<row><c t='inlineStr'><is>"
				+ ("<r><t>" + "a".repeat(1_000) + "</t></r>").repeat(1_100) + "</is></c></row>");
		sheet("elements within elements", "is nested more than 200 deep", "<a>".repeat(10_000));
		sheet("an element with twenty thousand attributes", "is not valid XML", "<row " + attributes(20_000) + "/>");
		sheet("a tag without an end", "is not valid XML", "<row><c");
		workbook("bytes that are no text", "file.damaged-workbook", "is not in UTF-8 or UTF-16",
				() -> new HandmadeWorkbook().part(HandmadeWorkbook.SHEET,
						new byte[] { '<', 'x', '>', (byte) 0xFF, '<' }));
	}

	private static String attributes(int count) {
		StringBuilder attributes = new StringBuilder();
		for (int i = 0; i < count; i++) {
			attributes.append(" a").append(i).append("=''");
		}
		return attributes.toString();
	}

	private void sheet(String name, String message, String rows) {
		workbook(name, "file.damaged-workbook", message, () -> new HandmadeWorkbook().rows(rows));
	}

	private void sheets() {
		sheet("a cell beyond the last column", "a cell XFE1, which is beyond any sheet",
				"<row><c r='XFE1'><v>1</v></c></row>");
		sheet("a cell in column 300 million", "which is beyond any sheet", "<row><c r='ZZZZZZ1'><v>1</v></c></row>");
		sheet("a row beyond the last", "1048577, which is beyond any sheet", "<row r='1048577'/>");
		sheet("a row before the first", "0, which is beyond any sheet", "<row r='0'/>");
		sheet("a row number that is none", "which is beyond any sheet", "<row r='99999999999999999999'/>");
		sheet("a row that comes twice", "row 2 follows row 2", "<row r='2'/><row r='2'/>");
		sheet("a row after the last", "which is beyond any sheet", "<row r='1048576'/><row r='1048577'/>");
		sheet("a cell that comes twice", "cell A1 comes twice",
				"<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>");
		sheet("a million cells in one row", "its cell XFD1 comes twice, or is beyond any sheet",
				"<row>" + "<c/>".repeat(20_000) + "</row>");
		sheet("a text that is missing", "its cell A1 refers to text 7, which is missing",
				"<row><c t='s'><v>7</v></c></row>");
		sheet("a text with a negative number", "refers to text -1", "<row><c t='s'><v>-1</v></c></row>");
		sheet("a number with a billion digits", "holds 1e999999999, which is no number",
				"<row><c><v>1e999999999</v></c></row>");
		sheet("a number of a thousand digits", "which is no number",
				"<row><c><v>" + "1".repeat(1_000) + "</v></c></row>");
		sheet("a number that is none", "holds NaN, which is no number", "<row><c><v>NaN</v></c></row>");
		sheet("a type that is none", "the unknown type x", "<row><c t='x'><v>1</v></c></row>");
		sheet("formulas that each fill the sheet", "more than 1000 formulas that fill ranges",
				"<row>" + "<c><f t='array' ref='A1:XFD1048576'>1</f></c>".repeat(1_001) + "</row>");
		workbook("a hundred thousand formats", "file.damaged-workbook", "more than 65536 formats",
				() -> new HandmadeWorkbook()
					.part(HandmadeWorkbook.STYLES,
							"<styleSheet><cellXfs>" + "<xf/>".repeat(100_000) + "</cellXfs></styleSheet>")
					.rows("<row><c><v>1</v></c></row>"));
	}

	private void relations() {
		relations("a sheet outside the workbook", "a relation leads outside of it",
				HandmadeWorkbook.relation("rId1", "worksheet", "../../../etc/passwd"));
		relations("a sheet outside the workbook, escaped", "a relation leads outside of it",
				HandmadeWorkbook.relation("rId1", "worksheet", "%2e%2e/%2e%2e/etc/passwd"));
		relations("a sheet on another machine", "the sheet places has no part",
				"<Relationship Id='rId1' Type='%sworksheet' TargetMode='External' Target='http://localhost/sheet.xml'/>"
					.formatted(HandmadeWorkbook.TYPE));
		relations("a sheet that is missing", "the part xl/worksheets/sheet9.xml is missing",
				HandmadeWorkbook.relation("rId1", "worksheet", "worksheets/sheet9.xml"));
		relations("shared texts that are missing", "the part xl/texts.xml is missing",
				HandmadeWorkbook.relation("rId1", "worksheet", "worksheets/sheet1.xml")
						+ HandmadeWorkbook.relation("rId2", "sharedStrings", "texts.xml"));
		workbook("sheets that are one part", "file.damaged-workbook", "two sheets are the same part",
				() -> new HandmadeWorkbook()
					.sheets("<sheet name='places' r:id='rId1'/><sheet name='themes' r:id='rId1'/>"));
		workbook("no workbook", "file.damaged-workbook", "no relation names its workbook",
				() -> new HandmadeWorkbook().relations("_rels/.rels", ""));
		workbook("twenty thousand relations", "file.damaged-workbook", "more than 10000 relations", () -> {
			StringBuilder many = new StringBuilder();
			for (int i = 0; i < 20_000; i++) {
				many.append(HandmadeWorkbook.relation("r" + i, "worksheet", "x.xml"));
			}
			return new HandmadeWorkbook().relations("xl/_rels/workbook.xml.rels", many.toString());
		});
	}

	private void relations(String name, String message, String relations) {
		workbook(name, "file.damaged-workbook", message,
				() -> new HandmadeWorkbook().relations("xl/_rels/workbook.xml.rels", relations));
	}

	private void descriptors() {
		descriptor("a descriptor nested without end", "file.invalid-json", "Not valid JSON", "[".repeat(100_000));
		descriptor("a descriptor that is no JSON", "file.invalid-json", "Not valid JSON", "<resources/>");
		descriptor("a descriptor without files", "file.invalid-json", "no list resources", "{\"resources\": \"all\"}");
		descriptor("a descriptor that leads outside", "archive.unsafe-path", "is outside the archive",
				"{\"resources\": [{\"name\": \"places\", \"path\": \"../../places.csv\"}]}");
		descriptor("a descriptor that leads to a device", "archive.unsafe-path", "names the device nul",
				"{\"resources\": [{\"name\": \"places\", \"path\": \"nul.csv\"}]}");
		descriptor("a descriptor that leads to another machine", "file.unsupported-property", "the address http:",
				"{\"resources\": [{\"name\": \"places\", \"path\": \"http://localhost/places.csv\"}]}");
		descriptor("a descriptor that lists a file twice", "file.invalid-json", "lists the file places.csv twice",
				"{\"resources\": [{\"name\": \"places\", \"path\": \"places.csv\"}, {\"name\": \"themes\", \"path\": \"./places.csv\"}]}");
		descriptor("a descriptor of eleven megabytes", "archive.too-large", "longer than 10000000 bytes",
				"\"" + "a".repeat(11_000_000) + "\"");
		zip("a row of a million cells", "file.invalid-csv", "Row 2 has more than 16384 cells",
				() -> new HandmadeZip().file("places.csv", CSV + ",".repeat(1_000_000)));
		zip("a quotation without an end", "file.invalid-csv", "longer than 10000000 characters",
				() -> new HandmadeZip().file("places.csv", CSV + "\"" + "a,".repeat(6_000_000)));
	}

	private void descriptor(String name, String code, String message, String json) {
		zip(name, code, message, () -> new HandmadeZip().file(Descriptor.FILE, json).file("places.csv", CSV));
	}

	private void bombs() {
		String large = " ".repeat(9_000_000);
		for (String part : List.of(HandmadeWorkbook.SHEET, HandmadeWorkbook.STYLES, HandmadeWorkbook.STRINGS,
				"xl/drawings/drawing1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/theme/theme1.xml",
				"xl/media/image1.png", "nobody/knows")) {
			workbook("nine megabytes in " + part, "archive.too-large", "The largest file is " + part,
					() -> new HandmadeWorkbook().part(part, "<x>" + large + "</x>"));
		}
		workbook("shared texts under another name", "archive.too-large", "The largest file is xl/texts.bin",
				() -> new HandmadeWorkbook().without(HandmadeWorkbook.STRINGS)
					.relations("xl/_rels/workbook.xml.rels",
							HandmadeWorkbook.relation("rId1", "worksheet", "worksheets/sheet1.xml")
									+ HandmadeWorkbook.relation("rId2", "sharedStrings", "texts.bin"))
					.part("xl/texts.bin", "<sst><si><t>" + large + "</t></si></sst>"));
		zip("many files that are small", "archive.too-large", "is larger than 8388608 bytes", () -> {
			HandmadeZip zip = new HandmadeZip();
			for (int i = 0; i < 150; i++) {
				zip.file("data/" + i + "/places.csv", CSV.repeat(10_000));
			}
			return zip;
		});
		zip("archives within the archive", "archive.too-large", "is larger than 8388608 bytes", () -> {
			byte[] inner = new HandmadeZip().file("places.csv", large).bytes();
			HandmadeZip zip = new HandmadeZip();
			for (int i = 0; i < 100; i++) {
				zip.add(i + ".zip", java.util.Arrays.copyOf(inner, 100_000));
			}
			return zip;
		});
		zip("a file of four gigabytes", "archive.too-large", "is larger than 8388608 bytes", () -> {
			HandmadeZip zip = new HandmadeZip();
			zip.add("places.csv", CSV).size(0xFFFF_FFF0L);
			return zip;
		});
		zip("a file of four gigabytes that nobody reads", "archive.too-large", "The largest file is .DS_Store", () -> {
			HandmadeZip zip = new HandmadeZip().file("places.csv", CSV);
			zip.add(".DS_Store", CSV).size(0xFFFF_FFF0L);
			return zip;
		});
	}

}
