package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.accordgraph.ingest.issue.Issue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The descriptor {@code datapackage.json} of a package. What it says about a file is
 * either followed or named in an issue, and then the file is not read.
 *
 * @param resources the listed files by path
 * @param unsupported the paths of files that are not read
 * @param issues why they are not
 */
public record Descriptor(Map<String, Resource> resources, Set<String> unsupported, List<Issue> issues) {

	public static final String FILE = "datapackage.json";

	private static final int MAX_LENGTH = 10_000_000;

	/**
	 * One file.
	 *
	 * @param name the table
	 * @param encoding its encoding, if given
	 * @param dialect how it is written
	 */
	record Resource(String name, @Nullable Charset encoding, CsvDialect dialect) {

	}

	static Descriptor read(PackageFile bytes) throws IOException {
		Descriptor descriptor = new Descriptor(new LinkedHashMap<>(), new LinkedHashSet<>(), new ArrayList<>());
		JsonNode json = json(bytes);
		if (!json.path("resources").isArray()) {
			throw new Unreadable(FILE, "file.invalid-json", "It has no list resources.",
					"Use the one of the template, or omit it.");
		}
		for (JsonNode resource : json.path("resources")) {
			descriptor.add(resource);
		}
		return descriptor;
	}

	private static JsonNode json(PackageFile bytes) throws IOException {
		try (InputStream in = bytes.open()) {
			byte[] text = in.readNBytes(MAX_LENGTH + 1);
			if (text.length > MAX_LENGTH) {
				throw new Unreadable(FILE, "archive.too-large", "It is longer than " + MAX_LENGTH + " bytes.",
						"Use the one of the template, or omit it.");
			}
			return JsonMapper.shared().readTree(text);
		}
		catch (JacksonException ex) {
			throw new Unreadable(FILE, "file.invalid-json", "Not valid JSON: " + ex.getOriginalMessage() + ".",
					"Use the one of the template, or omit it.");
		}
	}

	private void add(JsonNode resource) throws Unreadable {
		JsonNode given = resource.path("path");
		// One file may be listed as an array, too.
		List<String> paths = given.isArray() ? given.valueStream().map((each) -> each.asString("")).toList()
				: List.of(given.asString(""));
		String first = paths.isEmpty() ? "" : paths.get(0);
		String name = resource.path("name")
			.asString(first.substring(first.lastIndexOf('/') + 1).replaceFirst("(?i)\\.csv$", ""));
		if (first.matches("(?i)[a-z]+://.*") || resource.has("data") || first.isEmpty()) {
			unsupported(paths, name,
					first.isEmpty() ? "no file in the package" : "the address " + EntryName.shown(first),
					"Add the file to the package, and its path to datapackage.json.");
			return;
		}
		String path = EntryName.of(first, FILE);
		if (this.resources.containsKey(path) || this.unsupported.contains(path)) {
			throw new Unreadable(FILE, "file.invalid-json", "It lists the file " + path + " twice.",
					"List each file once.");
		}
		DescribedFile file = new DescribedFile(resource);
		if (paths.size() > 1) {
			unsupported(paths, name, "several files", "List each file as a resource with the same name.");
		}
		else if (file.unsupported() != null) {
			unsupported(paths, name, file.unsupported(),
					"Save it as a CSV file with the defaults, and remove the property.");
		}
		else {
			this.resources.put(path,
					new Resource(name, charset(path, resource.path("encoding").asString("")), file.dialect()));
		}
	}

	private void unsupported(List<String> paths, String name, String what, String repair) throws Unreadable {
		for (String path : paths) {
			if (!path.isEmpty() && !path.contains("://")) {
				this.unsupported.add(EntryName.of(path, FILE));
			}
		}
		this.issues.add(Issue.ofSource(FILE, "file.unsupported-property",
				"The resource " + name + " has " + what + ", which is not supported.", repair));
	}

	private static @Nullable Charset charset(String path, String name) throws Unreadable {
		try {
			return switch (name.toLowerCase(Locale.ROOT)) {
				case "" -> null;
				case "utf-8-sig" -> StandardCharsets.UTF_8;
				// Excel saves later characters as GBK too.
				case "gbk", "gb2312", "gb18030", "cp936" -> Charset.forName("GB18030");
				default -> Charset.forName(name);
			};
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			throw new Unreadable(FILE, "file.encoding",
					"Unknown encoding " + EntryName.shown(name) + " of " + path + ".", "Use utf-8, gbk or utf-16.");
		}
	}

}
