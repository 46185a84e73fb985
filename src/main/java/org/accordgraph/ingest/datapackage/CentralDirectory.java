package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The central directory of a ZIP file (APPNOTE.TXT 4.3.12), for what {@code ZipFile} does
 * not tell: symbolic links, encryption, packing methods and places of the packed bytes.
 * It is read before {@code ZipFile}, which would read a directory of any size into
 * memory.
 *
 * @param entries the entries in order
 */
record CentralDirectory(List<Entry> entries) {

	private static final int END_SIGNATURE = 0x06054B50;

	private static final int END_LENGTH = 22;

	private static final int MAX_COMMENT = 65_535;

	private static final int LOCATOR_SIGNATURE = 0x07064B50;

	private static final int LOCATOR_LENGTH = 20;

	private static final int END64_SIGNATURE = 0x06064B50;

	private static final int END64_LENGTH = 56;

	private static final int ENTRY_SIGNATURE = 0x02014B50;

	private static final int ENTRY_LENGTH = 46;

	private static final int LOCAL_LENGTH = 30;

	/** More than names and the fields of common tools need. */
	private static final long MAX_LENGTH_PER_ENTRY = 4_096;

	private static final long IN_EXTRA_FIELD = 0xFFFF_FFFFL;

	/**
	 * An entry.
	 *
	 * @param flags its general purpose bits
	 * @param method its packing method
	 * @param packed its packed size
	 * @param unpacked the unpacked size that it declares
	 * @param attributes its attributes on the system that packed it
	 * @param offset where its local header begins, counted from the first entry
	 */
	record Entry(int flags, int method, long packed, long unpacked, int attributes, long offset) {

		private static final int UNIX_KIND = 0xF000;

		private static final int UNIX_FILE = 0x8000;

		private static final int UNIX_FOLDER = 0x4000;

		private static final int WINDOWS_REPARSE_POINT = 0x400;

		boolean isEncrypted() {
			return (this.flags & 1) != 0;
		}

		/** Whether it is a link, device or pipe rather than a file or folder. */
		boolean isLink() {
			int kind = (this.attributes >>> 16) & UNIX_KIND;
			return kind != 0 && kind != UNIX_FILE && kind != UNIX_FOLDER
					|| (this.attributes & WINDOWS_REPARSE_POINT) != 0;
		}

	}

	/**
	 * Reads it.
	 * @param file the archive
	 * @param source its name in messages
	 * @param limits the limit of entries
	 * @throws Unreadable if it is damaged, or has too many entries
	 */
	static CentralDirectory read(Path file, String source, Limits limits) throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			long tail = Math.min(channel.size(), END_LENGTH + MAX_COMMENT);
			ByteBuffer last = read(channel, channel.size() - tail, (int) tail, source);
			int end = end(last, source);
			long endsAt = channel.size() - tail + end;
			long count = last.getShort(end + 10) & 0xFFFF;
			long length = last.getInt(end + 12) & 0xFFFF_FFFFL;
			if (end >= LOCATOR_LENGTH && last.getInt(end - LOCATOR_LENGTH) == LOCATOR_SIGNATURE) {
				long end64 = last.getLong(end - LOCATOR_LENGTH + 8);
				ByteBuffer large = read(channel, end64, END64_LENGTH, source);
				if (large.getInt(0) == END64_SIGNATURE) {
					endsAt = end64;
					count = large.getLong(32);
					length = large.getLong(40);
				}
			}
			if (count < 0 || count > limits.maxFiles()) {
				throw new Unreadable(source, "archive.too-many-files",
						"The archive has " + Long.toUnsignedString(count) + " files.",
						"Remove files that do not belong to the package, or raise accord.import.max-files.");
			}
			if (length < 0 || length > limits.maxFiles() * MAX_LENGTH_PER_ENTRY) {
				throw damaged(source, "its list of files has " + Long.toUnsignedString(length) + " bytes");
			}
			List<Entry> entries = entries(read(channel, endsAt - length, (int) length, source), source);
			if (entries.size() != count) {
				throw damaged(source, "it lists " + entries.size() + " files instead of " + count);
			}
			requireNoOverlap(entries, endsAt - length, source);
			return new CentralDirectory(entries);
		}
	}

	/** The last end record whose comment reaches the end of the file. */
	private static int end(ByteBuffer last, String source) throws Unreadable {
		for (int i = last.limit() - END_LENGTH; i >= 0; i--) {
			if (last.getInt(i) == END_SIGNATURE && i + END_LENGTH + (last.getShort(i + 20) & 0xFFFF) == last.limit()) {
				return i;
			}
		}
		throw damaged(source, "its end is missing");
	}

	private static List<Entry> entries(ByteBuffer directory, String source) throws Unreadable {
		List<Entry> entries = new ArrayList<>();
		int at = 0;
		while (at < directory.limit()) {
			if (directory.limit() - at < ENTRY_LENGTH || directory.getInt(at) != ENTRY_SIGNATURE) {
				throw damaged(source, "its list of files is not valid");
			}
			int name = directory.getShort(at + 28) & 0xFFFF;
			int extra = directory.getShort(at + 30) & 0xFFFF;
			int comment = directory.getShort(at + 32) & 0xFFFF;
			int next = at + ENTRY_LENGTH + name + extra + comment;
			if (next > directory.limit()) {
				throw damaged(source, "its list of files is not valid");
			}
			entries.add(entry(directory, at, directory.slice(at + ENTRY_LENGTH + name, extra)));
			at = next;
		}
		return entries;
	}

	private static Entry entry(ByteBuffer directory, int at, ByteBuffer extra) {
		// Sizes that need more than 32 bits stand in field 1, in this order.
		ByteBuffer large = field(extra.order(ByteOrder.LITTLE_ENDIAN), 1);
		long unpacked = size(directory.getInt(at + 24), large);
		long packed = size(directory.getInt(at + 20), large);
		long offset = size(directory.getInt(at + 42), large);
		return new Entry(directory.getShort(at + 8), directory.getShort(at + 10) & 0xFFFF, packed, unpacked,
				directory.getInt(at + 38), offset);
	}

	private static long size(int given, ByteBuffer large) {
		long size = given & 0xFFFF_FFFFL;
		return (size == IN_EXTRA_FIELD && large.remaining() >= Long.BYTES) ? Math.max(large.getLong(), 0) : size;
	}

	private static ByteBuffer field(ByteBuffer extra, int id) {
		while (extra.remaining() >= 4) {
			int found = extra.getShort() & 0xFFFF;
			int length = Math.min(extra.getShort() & 0xFFFF, extra.remaining());
			if (found == id) {
				return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
			}
			extra.position(extra.position() + length);
		}
		return ByteBuffer.allocate(0);
	}

	/** Files that share packed bytes unpack a small archive to any size. */
	private static void requireNoOverlap(List<Entry> entries, long end, String source) throws Unreadable {
		List<Entry> byPlace = entries.stream().sorted(Comparator.comparingLong(Entry::offset)).toList();
		for (int i = 0; i < byPlace.size(); i++) {
			long next = (i + 1 < byPlace.size()) ? byPlace.get(i + 1).offset() : end;
			if (byPlace.get(i).offset() + LOCAL_LENGTH + byPlace.get(i).packed() > next) {
				throw damaged(source, "its files overlap");
			}
		}
	}

	private static ByteBuffer read(FileChannel channel, long position, int length, String source) throws IOException {
		if (position < 0 || position + length > channel.size()) {
			throw damaged(source, "it is incomplete");
		}
		ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		while (bytes.hasRemaining()) {
			if (channel.read(bytes, position + bytes.position()) < 0) {
				throw damaged(source, "it is incomplete");
			}
		}
		return bytes.flip();
	}

	private static Unreadable damaged(String source, String why) {
		return new Unreadable(source, "archive.damaged", "The archive is damaged: " + why + ".",
				"Create it again, or send it again.");
	}

}
