package org.accordgraph.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code datapackage.json} says of the files beside it.
 *
 * @param resources by the path of the file
 */
record Descriptor(Map<String, Resource> resources) {

	static final String FILE = "datapackage.json";

	/**
	 * One file.
	 *
	 * @param name the table
	 * @param encoding its encoding, if it says so
	 */
	record Resource(String name, @Nullable Charset encoding) {

	}

	static Descriptor read(Bytes bytes) throws IOException {
		Map<String, Resource> resources = new LinkedHashMap<>();
		try (InputStream in = bytes.open()) {
			for (JsonNode resource : JsonMapper.shared().readTree(in).path("resources")) {
				String path = resource.path("path").asString("");
				resources.put(path, new Resource(resource.path("name").asString(path.replaceFirst("\\.csv$", "")),
						charset(path, resource.path("encoding").asString(""))));
			}
		}
		catch (JacksonException ex) {
			throw new Unreadable(FILE, "file.json", "This is no JSON: " + ex.getOriginalMessage() + ".",
					"Take the one of the template, or leave it out.");
		}
		return new Descriptor(resources);
	}

	private static @Nullable Charset charset(String path, String name) throws Unreadable {
		try {
			return switch (name.toLowerCase(Locale.ROOT)) {
				case "" -> null;
				// What Excel saves as GBK may hold letters that came later.
				case "gbk", "gb2312", "gb18030", "cp936" -> Charset.forName("GB18030");
				default -> Charset.forName(name);
			};
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			throw new Unreadable(FILE, "file.encoding", "There is no encoding " + name + ", said of " + path + ".",
					"Say utf-8, gbk or utf-16.");
		}
	}

}
