package org.accordgraph.ingest.datapackage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The parts of a workbook by name, in which capital and small letters are equal. */
final class PartNames {

	private final String source;

	private final Map<String, PackageFile> files = new HashMap<>();

	PartNames(String source, Map<String, PackageFile> files) {
		this.source = source;
		files.forEach((name, bytes) -> this.files.put(EntryName.folded(name), bytes));
	}

	boolean has(String name) {
		return this.files.containsKey(EntryName.folded(name));
	}

	PackageFile get(String name) throws Unreadable {
		PackageFile file = this.files.get(EntryName.folded(name));
		if (file == null) {
			throw XmlPart.damaged(this.source, "the part " + EntryName.shown(name) + " is missing");
		}
		return file;
	}

	Set<String> folded() {
		return this.files.keySet();
	}

}
