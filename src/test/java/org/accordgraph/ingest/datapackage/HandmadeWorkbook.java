package org.accordgraph.ingest.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook with one sheet, {@code places}, any part of which can be replaced. */
final class HandmadeWorkbook {

	static final String SHEET = "xl/worksheets/sheet1.xml";

	static final String STRINGS = "xl/sharedStrings.xml";

	static final String STYLES = "xl/styles.xml";

	static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

	static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private static final String RELATIONS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private String rows = "";

	private String workbookPr = "";

	private String sheets = "<sheet name='places' sheetId='1' r:id='rId1'/>";

	HandmadeWorkbook() {
		part("[Content_Types].xml",
				"""
						<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>
						<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>
						<Default Extension='xml' ContentType='application/xml'/>
						<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>
						</Types>""");
		part("_rels/.rels", RELATIONS.formatted(relation("rId1", "officeDocument", "xl/workbook.xml")));
		part("xl/_rels/workbook.xml.rels", RELATIONS.formatted(relation("rId1", "worksheet", "worksheets/sheet1.xml")
				+ relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml")));
		strings("");
		formats("");
	}

	static String relation(String id, String kind, String target) {
		return "<Relationship Id='%s' Type='%s%s' Target='%s'/>".formatted(id, TYPE, kind, target);
	}

	/** Adds or replaces a part. */
	HandmadeWorkbook part(String name, String text) {
		return part(name, text.getBytes(StandardCharsets.UTF_8));
	}

	HandmadeWorkbook part(String name, byte[] bytes) {
		this.parts.put(name, bytes);
		return this;
	}

	HandmadeWorkbook without(String name) {
		this.parts.remove(name);
		return this;
	}

	HandmadeWorkbook relations(String of, String relations) {
		return part(of, RELATIONS.formatted(relations));
	}

	/** The sheets of the workbook instead of {@code places}. */
	HandmadeWorkbook sheets(String elements) {
		this.sheets = elements;
		return this;
	}

	HandmadeWorkbook properties(String element) {
		this.workbookPr = element;
		return this;
	}

	/** The rows of the sheet {@code places}. */
	HandmadeWorkbook rows(String elements) {
		this.rows = elements;
		return this;
	}

	/** The elements {@code si} of the shared texts. */
	HandmadeWorkbook strings(String elements) {
		return part(STRINGS, "<sst %s>%s</sst>".formatted(MAIN, elements));
	}

	/**
	 * Formats by their codes; style 1 has the first. {@code id:14} is built in.
	 */
	HandmadeWorkbook formats(String... codes) {
		StringBuilder own = new StringBuilder();
		StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
		for (int i = 0; i < codes.length; i++) {
			boolean builtIn = codes[i].startsWith("id:");
			styles.append("<xf numFmtId='%s'/>".formatted(builtIn ? codes[i].substring(3) : String.valueOf(164 + i)));
			if (!builtIn) {
				own.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i,
						codes[i].replace("&", "&amp;").replace("'", "&apos;").replace("<", "&lt;")));
			}
		}
		return part(STYLES,
				"<styleSheet %s><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>".formatted(MAIN, own, styles));
	}

	static String sheet(String rows) {
		return "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
	}

	HandmadeZip zip() {
		HandmadeZip zip = new HandmadeZip();
		this.parts.forEach(zip::add);
		if (!this.parts.containsKey("xl/workbook.xml")) {
			zip.file("xl/workbook.xml",
					"<workbook %s xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>%s<sheets>%s</sheets></workbook>"
						.formatted(MAIN, this.workbookPr, this.sheets));
		}
		if (!this.parts.containsKey(SHEET)) {
			zip.file(SHEET, sheet(this.rows));
		}
		return zip;
	}

	byte[] bytes() {
		return zip().bytes();
	}

}
