package org.accordgraph.ingest.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook (Open XML, transitional or strict). Its parts are found by its
 * relations, whatever their names, and are all read through the account of the package.
 */
final class Workbook implements Closeable {

	private static final String WORKBOOK = "officeDocument";

	private static final Pattern XML = Pattern.compile(".*\\.(xml|rels|vml)");

	private final String source;

	private final PartNames parts;

	private final Relations relations;

	private final List<Sheet> sheets = new ArrayList<>();

	private boolean from1904;

	private @Nullable SharedStrings strings;

	private @Nullable CellFormats formats;

	/**
	 * A sheet.
	 *
	 * @param name its name
	 * @param part its part
	 * @param isTable whether it has cells; charts and dialogs do not
	 * @param isHidden whether Excel does not show it
	 */
	record Sheet(String name, String part, boolean isTable, boolean isHidden) {

	}

	Workbook(String source, Map<String, PackageFile> files) throws IOException {
		this.source = source;
		this.parts = new PartNames(source, files);
		String main = Relations.of("", source, this.parts)
			.first(WORKBOOK)
			.orElseThrow(() -> XmlPart.damaged(source, "no relation names its workbook"));
		this.relations = Relations.of(main, source, this.parts);
		Set<String> taken = new HashSet<>();
		try (XmlPart xml = new XmlPart(source, main, this.parts.get(main))) {
			while (xml.nextElement()) {
				if (xml.element().equals("workbookPr")) {
					this.from1904 = xml.is("date1904");
				}
				else if (xml.element().equals("sheet")) {
					Sheet sheet = sheet(xml);
					if (!taken.add(EntryName.folded(sheet.part()))) {
						throw xml.damaged("two sheets are the same part " + EntryName.shown(sheet.part()));
					}
					this.sheets.add(sheet);
				}
			}
		}
		checkOtherParts(taken);
	}

	/** The id of the relation is in a namespace, that of the sheet in none. */
	private Sheet sheet(XmlPart xml) throws Unreadable {
		String name = CellText.decoded(xml.attribute("name", ""));
		Relations.Target target = this.relations.byId().get(xml.attribute("id", ""));
		if (target == null) {
			throw xml.damaged("the sheet " + EntryName.shown(name) + " has no part");
		}
		return new Sheet(name, target.part(), target.kind().equals("worksheet"),
				!xml.attribute("state", "visible").equals("visible"));
	}

	/**
	 * Checks the parts that are not opened otherwise, such as drawings and relations:
	 * they are counted, too, and must not declare entities.
	 */
	private void checkOtherParts(Set<String> sheetParts) throws IOException {
		char[] buffer = new char[1 << 13];
		for (String part : this.parts.folded()) {
			if (XML.matcher(part).matches() && !sheetParts.contains(part)) {
				try (XmlText text = new XmlText(this.parts.get(part).open(), this.source, part)) {
					while (text.read(buffer, 0, buffer.length) >= 0) {
						continue;
					}
				}
				catch (java.nio.charset.CharacterCodingException ex) {
					throw XmlPart.damaged(this.source, part + " is not in UTF-8 or UTF-16");
				}
			}
		}
	}

	List<Sheet> sheets() {
		return List.copyOf(this.sheets);
	}

	/**
	 * Reads the cells of a sheet.
	 * @param sheet the sheet
	 * @param name its name in messages
	 */
	void read(Sheet sheet, String name, RawTable.Rows rows) throws IOException {
		if (this.strings == null) {
			this.strings = SharedStrings.read(this.source, this.relations.first("sharedStrings").orElse(null),
					this.parts);
		}
		if (this.formats == null) {
			this.formats = CellFormats.read(this.source, this.relations.first("styles").orElse(null), this.parts,
					this.from1904);
		}
		try (XmlPart xml = new XmlPart(name, sheet.part(), this.parts.get(sheet.part()))) {
			new SheetReader(xml, name, this.strings, this.formats, rows).read();
		}
	}

	@Override
	public void close() throws IOException {
		if (this.strings != null) {
			this.strings.close();
		}
	}

}
