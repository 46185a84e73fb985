package org.accordgraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A modifiable copy of the fictitious example in {@code cypher/import/example}. */
public final class ExamplePackage {

	/** The id of its only document. */
	public static final String DOCUMENT = "example-2024";

	/** The id of the body of {@link #withAnotherName()}. */
	public static final String ANOTHER_BODY = "example-science-bureau";

	private final Map<String, byte[]> files = new TreeMap<>();

	/** Reads the files of the example. */
	public ExamplePackage() {
		try (Stream<Path> all = Files.list(Path.of("cypher/import/example"))) {
			for (Path file : all.toList()) {
				this.files.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns its files by name. */
	public Map<String, byte[]> files() {
		return this.files;
	}

	/** Replaces a text in a file, which must contain it. */
	public ExamplePackage with(String file, String text, String other) {
		String before = new String(this.files.get(file), StandardCharsets.UTF_8);
		if (!before.contains(text)) {
			throw new IllegalArgumentException(file + " has no " + text);
		}
		return with(file, before.replace(text, other).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Returns the example with a body of Chongqing that has another name on the built-in
	 * page: 重庆市科技局 might have been called 重庆市科技委 before it was renamed.
	 */
	public static ExamplePackage withAnotherName() {
		ExamplePackage example = new ExamplePackage();
		String institutions = new String(example.files.get("institutions.csv"), StandardCharsets.UTF_8);
		Map<String, String> row = Map.of("id", ANOTHER_BODY, "kind", "Bureau", "level", "MUNICIPAL", "name", "重庆市科技委",
				"nameEn", "Chongqing Science Commission", "place", "重庆市", "evidence", DOCUMENT + ".text.02");
		String cells = Stream.of(institutions.lines().findFirst().orElseThrow().split(","))
			.map((column) -> row.getOrDefault(column, ""))
			.collect(Collectors.joining(","));
		return example.with("institutions.csv", (institutions + cells + "\n").getBytes(StandardCharsets.UTF_8))
			.with("duties.csv", "青溪数据局,", "重庆市科技委,");
	}

	/** Adds or replaces a file. */
	public ExamplePackage with(String file, byte[] bytes) {
		this.files.put(file, bytes);
		return this;
	}

	/** Returns the package as a zip archive. */
	public byte[] zip() {
		return zip(StandardCharsets.UTF_8);
	}

	/** Returns the package as a zip archive with file names in another encoding. */
	byte[] zip(Charset names) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
			for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
