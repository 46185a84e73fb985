package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parts to which a part of a workbook points, whatever their names. Targets outside
 * the workbook are never opened.
 *
 * @param byId the targets by id
 */
record Relations(Map<String, Target> byId) {

	private static final int MAX_COUNT = 10_000;

	/**
	 * A target.
	 *
	 * @param kind the last word of the relation's type, which Strict Open XML shares
	 * @param part the name of the part
	 */
	record Target(String kind, String part) {

	}

	/**
	 * Reads the relations of a part.
	 * @param of the part, or an empty text for the workbook as a whole
	 * @param source the workbook in messages
	 * @param files its parts
	 */
	static Relations of(String of, String source, PartNames files) throws IOException {
		int slash = of.lastIndexOf('/') + 1;
		String folder = of.substring(0, slash);
		String name = folder + "_rels/" + of.substring(slash) + ".rels";
		Map<String, Target> byId = new LinkedHashMap<>();
		if (files.has(name)) {
			try (XmlPart xml = new XmlPart(source, name, files.get(name))) {
				while (xml.nextElement()) {
					if (xml.element().equals("Relationship") && !xml.attribute("TargetMode", "").equals("External")) {
						String type = xml.attribute("Type", "");
						byId.put(xml.attribute("Id", ""), new Target(type.substring(type.lastIndexOf('/') + 1),
								resolved(folder, xml.attribute("Target", ""), xml)));
						if (byId.size() > MAX_COUNT) {
							throw xml.damaged(name + " has more than " + MAX_COUNT + " relations");
						}
					}
				}
			}
		}
		return new Relations(byId);
	}

	/** The first target of a kind. */
	Optional<String> first(String kind) {
		return this.byId.values().stream().filter((target) -> target.kind().equals(kind)).map(Target::part).findFirst();
	}

	private static String resolved(String folder, String target, XmlPart xml) throws Unreadable {
		String path = target.startsWith("/") ? target : folder + target;
		Deque<String> parts = new ArrayDeque<>();
		for (String part : decoded(path).replace('\\', '/').split("/")) {
			if (part.equals("..")) {
				if (parts.pollLast() == null) {
					throw xml.damaged("a relation leads outside of it: " + EntryName.shown(target));
				}
			}
			else if (!part.isEmpty() && !part.equals(".")) {
				parts.addLast(part);
			}
		}
		return String.join("/", parts);
	}

	private static String decoded(String path) {
		try {
			return path.contains("%") ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8) : path;
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

}
