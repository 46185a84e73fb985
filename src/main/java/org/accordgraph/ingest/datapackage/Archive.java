package org.accordgraph.ingest.datapackage;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP file, read without unpacking it to disk. All names, kinds and sizes are checked
 * before the first file is read; {@link Account} counts the bytes, whatever the archive
 * declared.
 */
final class Archive implements Closeable {

	/** Encodings of file names: Chinese Windows uses its own. */
	private static final List<Charset> NAMES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

	private final ZipFile zip;

	private final String source;

	private final Map<String, PackageFile> files = new LinkedHashMap<>();

	Archive(Path file, String source, Limits limits, Account account) throws IOException {
		this.source = source;
		CentralDirectory directory = CentralDirectory.read(file, source, limits);
		for (CentralDirectory.Entry entry : directory.entries()) {
			if (entry.isEncrypted()) {
				throw new Unreadable(source, "archive.unsupported", "The archive is protected by a password.",
						"Create it again without a password.");
			}
			if (entry.method() != ZipEntry.DEFLATED && entry.method() != ZipEntry.STORED) {
				throw new Unreadable(source, "archive.unsupported",
						"The archive is packed with method " + entry.method() + ".",
						"Create it again with the method Deflate, the default of most programs.");
			}
		}
		this.zip = open(file, source);
		try {
			list(directory.entries(), account);
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
		throw damaged(source, EntryName.shown(reason));
	}

	private void list(List<CentralDirectory.Entry> directory, Account account) throws IOException {
		List<? extends ZipEntry> entries = Collections.list(this.zip.entries());
		if (entries.size() != directory.size()) {
			throw damaged(this.source, "it lists its files twice");
		}
		Map<String, String> folded = new HashMap<>();
		Map<String, String> folders = new HashMap<>();
		long declared = 0;
		long most = -1;
		String largest = "";
		for (int i = 0; i < entries.size(); i++) {
			ZipEntry entry = entries.get(i);
			String name = EntryName.of(entry.getName(), this.source);
			if (directory.get(i).isLink()) {
				throw new Unreadable(this.source, "archive.link",
						"The archive contains " + name + " as a link, not as a file.", "Add the file itself.");
			}
			for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
				folders.putIfAbsent(EntryName.folded(name.substring(0, slash)), name);
			}
			if (entry.isDirectory() || entry.getName().endsWith("\\")) {
				continue;
			}
			String twin = folded.put(EntryName.folded(name), name);
			if (name.isEmpty() || twin != null) {
				throw duplicate(name, name.equals(twin) ? "twice" : "and " + twin + ", which are one file on Windows");
			}
			this.files.put(name, account.counted(name, () -> new Checked(entry, name)));
			declared += entry.getSize();
			if (entry.getSize() > most) {
				most = entry.getSize();
				largest = name;
			}
		}
		for (Map.Entry<String, String> file : folded.entrySet()) {
			if (folders.containsKey(file.getKey())) {
				throw duplicate(file.getValue(), "as a file and as a folder");
			}
		}
		account.requireRoomFor(declared, largest);
	}

	private Unreadable duplicate(String name, String how) {
		return new Unreadable(this.source, "archive.duplicate-file",
				"The archive contains the file " + name + " " + how + ".", "Add each file once.");
	}

	private static Unreadable damaged(String source, String why) {
		return new Unreadable(source, "archive.damaged", "The archive is damaged: " + why + ".",
				"Create it again, or send it again.");
	}

	/** The files by normalised name. */
	Map<String, PackageFile> files() {
		return Collections.unmodifiableMap(this.files);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/** The unpacked bytes of a file, compared with its declared size and checksum. */
	private final class Checked extends FilterInputStream {

		private final CRC32 sum = new CRC32();

		private final ZipEntry entry;

		private final String name;

		private long bytes;

		Checked(ZipEntry entry, String name) throws IOException {
			super(unpacked(entry, name));
			this.entry = entry;
			this.name = name;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read;
			try {
				read = super.read(buffer, offset, length);
			}
			catch (ZipException | EOFException ex) {
				throw damaged(Archive.this.source, this.name + ": " + ex.getMessage());
			}
			if (read > 0) {
				this.sum.update(buffer, offset, read);
				this.bytes += read;
			}
			if (this.bytes > this.entry.getSize()
					|| read < 0 && (this.bytes != this.entry.getSize() || this.sum.getValue() != this.entry.getCrc())) {
				throw damaged(Archive.this.source, this.name + " is not what its size and checksum say");
			}
			return read;
		}

	}

	private InputStream unpacked(ZipEntry entry, String name) throws IOException {
		try {
			InputStream in = this.zip.getInputStream(entry);
			if (in != null) {
				return in;
			}
		}
		catch (ZipException ex) {
			throw damaged(this.source, name + ": " + ex.getMessage());
		}
		throw damaged(this.source, name + " is missing");
	}

}
