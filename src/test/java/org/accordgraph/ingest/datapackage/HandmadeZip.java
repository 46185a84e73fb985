package org.accordgraph.ingest.datapackage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/** A ZIP archive written byte by byte, so that any field may say what is not true. */
final class HandmadeZip {

	private static final int UTF_8_NAMES = 0x800;

	private final List<Entry> entries = new ArrayList<>();

	private Integer count;

	private Integer directoryLength;

	private boolean overlapping;

	/** Adds a file, packed if that makes it smaller. */
	Entry add(String name, byte[] content) {
		Entry entry = new Entry(name, content);
		this.entries.add(entry);
		return entry;
	}

	Entry add(String name, String content) {
		return add(name, content.getBytes(StandardCharsets.UTF_8));
	}

	HandmadeZip file(String name, String content) {
		add(name, content);
		return this;
	}

	/** The number of files that the end record claims. */
	HandmadeZip claimsFiles(int count) {
		this.count = count;
		return this;
	}

	/** The length of the directory that the end record claims. */
	HandmadeZip claimsDirectory(int length) {
		this.directoryLength = length;
		return this;
	}

	/** All files share the packed bytes of the first. */
	HandmadeZip overlapping() {
		this.overlapping = true;
		return this;
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream directory = new ByteArrayOutputStream();
		int first = 0;
		for (Entry entry : this.entries) {
			int offset = (this.overlapping && directory.size() > 0) ? first : out.size();
			if (!this.overlapping || directory.size() == 0) {
				out.writeBytes(entry.local());
				out.writeBytes(entry.packed);
			}
			directory.writeBytes(entry.central(offset));
		}
		int at = out.size();
		out.writeBytes(directory.toByteArray());
		int files = (this.count != null) ? this.count : this.entries.size();
		int length = (this.directoryLength != null) ? this.directoryLength : directory.size();
		out.writeBytes(buffer(22).putInt(0x06054B50)
			.putInt(0)
			.putShort((short) files)
			.putShort((short) files)
			.putInt(length)
			.putInt(at)
			.putShort((short) 0)
			.array());
		return out.toByteArray();
	}

	private static ByteBuffer buffer(int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** An entry, whose fields can be changed. */
	static final class Entry {

		private final byte[] name;

		private byte[] packed;

		private int method = ZipEntry.DEFLATED;

		private int flags = UTF_8_NAMES;

		private int attributes;

		private long size;

		private long checksum;

		Entry(String name, byte[] content) {
			this.name = name.getBytes(StandardCharsets.UTF_8);
			this.size = content.length;
			CRC32 sum = new CRC32();
			sum.update(content);
			this.checksum = sum.getValue();
			Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
			deflater.setInput(content);
			deflater.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			byte[] buffer = new byte[1 << 14];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			deflater.end();
			this.packed = out.toByteArray();
		}

		Entry method(int value) {
			this.method = value;
			return this;
		}

		Entry encrypted() {
			this.flags |= 1;
			return this;
		}

		/** The kind and mode of a file on Unix, such as 0120777. */
		Entry unix(int mode) {
			this.attributes = mode << 16;
			return this;
		}

		Entry windows(int value) {
			this.attributes = value;
			return this;
		}

		Entry size(long value) {
			this.size = value;
			return this;
		}

		Entry checksum(long value) {
			this.checksum = value;
			return this;
		}

		/** Overwrites the packed bytes. */
		Entry scrambled() {
			java.util.Arrays.fill(this.packed, (byte) 0xFF);
			return this;
		}

		byte[] local() {
			return described(buffer(30 + this.name.length).putInt(0x04034B50)).putShort((short) 0)
				.put(this.name)
				.array();
		}

		byte[] central(int offset) {
			return described(buffer(46 + this.name.length).putInt(0x02014B50).putShort((short) 0x0314)).putInt(0)
				.putInt(0)
				.putInt(this.attributes)
				.putInt(offset)
				.put(this.name)
				.array();
		}

		/** What stands before the file and in the directory alike. */
		private ByteBuffer described(ByteBuffer header) {
			return header.putShort((short) 20)
				.putShort((short) this.flags)
				.putShort((short) this.method)
				.putInt(0)
				.putInt((int) this.checksum)
				.putInt(this.packed.length)
				.putInt((int) this.size)
				.putShort((short) this.name.length);
		}

	}

}
