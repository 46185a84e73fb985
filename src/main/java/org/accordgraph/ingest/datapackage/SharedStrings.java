package org.accordgraph.ingest.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.support.temp.TempFiles;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells of a workbook share, by number. They are on disk, so that a
 * workbook with a million texts needs no more memory than one with a thousand.
 */
final class SharedStrings implements Closeable {

	private static final int CACHE_MB = 8;

	private final Path file;

	private final MVStore store;

	private final MVMap<Integer, String> texts;

	private SharedStrings() throws IOException {
		this.file = TempFiles.file(".texts");
		Files.delete(this.file);
		this.store = new MVStore.Builder().fileName(this.file.toString()).cacheSize(CACHE_MB).open();
		this.texts = this.store.openMap("texts");
	}

	/**
	 * Reads them.
	 * @param source the workbook in messages
	 * @param part the name of the part, or {@code null} if the workbook has none
	 * @param files the parts
	 */
	static SharedStrings read(String source, @Nullable String part, PartNames files) throws IOException {
		SharedStrings strings = new SharedStrings();
		try {
			if (part != null) {
				strings.fill(source, part, files.get(part));
			}
			return strings;
		}
		catch (IOException | RuntimeException ex) {
			strings.close();
			throw ex;
		}
	}

	private void fill(String source, String part, PackageFile bytes) throws IOException {
		try (XmlPart xml = new XmlPart(source, part, bytes)) {
			int number = 0;
			while (xml.nextElement()) {
				if (xml.element().equals("si")) {
					this.texts.append(number++, RichText.read(xml));
				}
			}
		}
	}

	/** The text with a number, if there is one. */
	@Nullable String text(int number) {
		return this.texts.get(number);
	}

	@Override
	public void close() throws IOException {
		this.store.closeImmediately();
		Files.deleteIfExists(this.file);
	}

}
