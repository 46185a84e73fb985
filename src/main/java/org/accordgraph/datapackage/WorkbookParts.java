package org.accordgraph.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What is asked of a workbook before its cells are read: that it can be unpacked,
 * declares no entities, and merges no cells, of which nobody knows which rows they speak
 * of.
 */
final class WorkbookParts {

	private static final XMLInputFactory XML = XMLInputFactory.newFactory(XMLInputFactory.class.getName(),
			WorkbookParts.class.getClassLoader());

	static {
		XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
	}

	private static final String FOLDER = "xl/";

	private final String source;

	private final Map<String, Bytes> files;

	WorkbookParts(String source, Map<String, Bytes> files) {
		this.source = source;
		this.files = files;
	}

	/** The names of its sheets, with the parts that hold them. */
	private Map<String, String> sheets() throws IOException {
		Map<String, String> targets = new HashMap<>();
		read(FOLDER + "_rels/workbook.xml.rels", (xml) -> {
			if (xml.getLocalName().equals("Relationship")) {
				String target = String.valueOf(xml.getAttributeValue(null, "Target"));
				targets.put(xml.getAttributeValue(null, "Id"),
						target.startsWith("/") ? target.substring(1) : FOLDER + target);
			}
		});
		Map<String, String> sheets = new LinkedHashMap<>();
		read(FOLDER + "workbook.xml", (xml) -> {
			if (xml.getLocalName().equals("sheet")) {
				sheets.put(xml.getAttributeValue(null, "name"), String.valueOf(targets.get(id(xml))));
			}
		});
		return sheets;
	}

	private static String id(XMLStreamReader xml) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals("id")) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	/**
	 * Looks through all of it.
	 * @return the cells that are merged in each sheet, such as {@code B1:C1}
	 */
	Map<String, List<String>> merged() throws IOException {
		for (String file : this.files.keySet()) {
			if (file.endsWith(".xml") || file.endsWith(".rels")) {
				read(file, (xml) -> {
				});
			}
		}
		Map<String, List<String>> merged = new LinkedHashMap<>();
		for (Map.Entry<String, String> sheet : sheets().entrySet()) {
			List<String> cells = new ArrayList<>();
			read(sheet.getValue(), (xml) -> {
				if (xml.getLocalName().equals("mergeCell")) {
					cells.add(xml.getAttributeValue(null, "ref"));
				}
			});
			merged.put(sheet.getKey(), cells);
		}
		return merged;
	}

	private void read(String file, Elements elements) throws IOException {
		Bytes bytes = this.files.get(file);
		if (bytes == null) {
			throw damaged("the part " + file + " is missing");
		}
		try (InputStream in = bytes.open()) {
			XMLStreamReader xml = XML.createXMLStreamReader(in);
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.DTD) {
					throw new Unreadable(this.source, "file.entities", "It declares XML entities.",
							"Save it with Excel or LibreOffice: they declare none.");
				}
				if (event == XMLStreamConstants.START_ELEMENT) {
					elements.start(xml);
				}
			}
		}
		catch (XMLStreamException | RuntimeException ex) {
			if (ex.getCause() instanceof Unreadable unreadable) {
				throw unreadable;
			}
			throw damaged(String.valueOf(ex.getMessage()).lines().findFirst().orElse("") + " in " + file);
		}
	}

	private Unreadable damaged(String why) {
		return new Unreadable(this.source, "file.workbook", "The workbook is damaged: " + why + ".",
				"Open it in Excel and save it again.");
	}

	@FunctionalInterface
	private interface Elements {

		void start(XMLStreamReader xml);

	}

}
