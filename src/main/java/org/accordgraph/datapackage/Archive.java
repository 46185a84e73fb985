package org.accordgraph.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP file of which nothing is written to disk. A name that leads out of the archive is
 * refused although no harm can come of it: whoever made it meant harm.
 */
final class Archive implements Closeable {

	/** In which the names may be: Windows in China writes them in its own. */
	private static final List<Charset> NAMES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

	private final ZipFile zip;

	private final Map<String, Bytes> files = new LinkedHashMap<>();

	Archive(Path file, String source, Limits limits) throws IOException {
		this.zip = open(file, source);
		try {
			list(source, limits);
		}
		catch (IOException | RuntimeException ex) {
			this.zip.close();
			throw ex;
		}
	}

	private static ZipFile open(Path file, String source) throws IOException {
		String reason = "";
		for (Charset names : NAMES) {
			try {
				ZipFile zip = new ZipFile(file.toFile(), names);
				try {
					zip.stream().forEach(ZipEntry::getName);
					return zip;
				}
				catch (IllegalArgumentException ex) {
					zip.close();
					throw ex;
				}
			}
			catch (ZipException | IllegalArgumentException ex) {
				reason = String.valueOf(ex.getMessage());
			}
		}
		throw new Unreadable(source, "archive.damaged", "The archive is damaged: " + reason + ".", "Make it again.");
	}

	private void list(String source, Limits limits) throws Unreadable {
		if (this.zip.size() > limits.maxFiles()) {
			throw new Unreadable(source, "archive.files", "There are " + this.zip.size() + " files in it.",
					"Take out what does not belong to the package, or raise accord.import.max-files.");
		}
		for (ZipEntry entry : Collections.list(this.zip.entries())) {
			String name = entry.getName().replace('\\', '/');
			if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || ("/" + name + "/").contains("/../")) {
				throw new Unreadable(source, "archive.path", "The name " + name + " leads out of the archive.",
						"Pack the files by their names alone.");
			}
			if (entry.isDirectory()) {
				continue;
			}
			Bytes bytes = () -> limits.limited(this.zip.getInputStream(entry), source, entry.getCompressedSize());
			if (this.files.put(name, bytes) != null) {
				throw new Unreadable(source, "archive.twice", "The file " + name + " is twice in it.",
						"Pack each file once.");
			}
		}
	}

	Map<String, Bytes> files() {
		return Collections.unmodifiableMap(this.files);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
