package org.accordgraph.ingest.datapackage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.accordgraph.ingest.staging.Progress;

/**
 * Counts the unpacked bytes of all files of a package while they are read, and ends the
 * reading when there are too many. A file that is read again is not counted again. Each
 * part of a megabyte lets a cancelled import end.
 */
final class Account {

	/** Small packages are exempt from the ratio: they may be all one character. */
	static final long ANY_RATIO_BELOW = 16_000_000;

	private static final long BYTES_BETWEEN_CHECKS = 1 << 18;

	private final String source;

	private final long maxBytes;

	private final Progress progress;

	private long bytes;

	private long unchecked;

	private Account(String source, long maxBytes, Progress progress) {
		this.source = source;
		this.maxBytes = maxBytes;
		this.progress = progress;
	}

	/**
	 * Opens the account of an archive or workbook.
	 * @param source its name in messages
	 * @param packed its size on disk
	 * @param limits the limits
	 * @param progress ends the reading of a cancelled import
	 */
	static Account of(String source, long packed, Limits limits, Progress progress) {
		long byRatio = Math.max(ANY_RATIO_BELOW, packed * limits.maxRatio());
		return new Account(source, Math.min(limits.maxUnpacked().toBytes(), byRatio), progress);
	}

	/** Opens the account of files that are not packed, and therefore not limited. */
	static Account unlimited(String source, Progress progress) {
		return new Account(source, Long.MAX_VALUE, progress);
	}

	/**
	 * Rejects a package that admits to be too large before any of it is unpacked.
	 * @param declared the sum of the sizes that it declares
	 * @param largest the name of its largest file
	 */
	void requireRoomFor(long declared, String largest) throws Unreadable {
		if (declared > this.maxBytes) {
			throw tooLarge("The largest file is " + largest + ".");
		}
	}

	/** The same file, its bytes counted. */
	PackageFile counted(String name, PackageFile file) {
		long[] furthest = new long[1];
		return () -> new Counted(file.open(), name, furthest);
	}

	private void add(long more, String name) throws Unreadable {
		this.bytes += more;
		if (this.bytes > this.maxBytes) {
			throw tooLarge("The limit was reached in " + name + ".");
		}
	}

	private void check(long read) {
		this.unchecked += read;
		if (this.unchecked >= BYTES_BETWEEN_CHECKS) {
			this.unchecked = 0;
			this.progress.check();
		}
	}

	private Unreadable tooLarge(String where) {
		return new Unreadable(this.source, "archive.too-large",
				"The package is larger than " + this.maxBytes + " bytes when unpacked. " + where,
				"Divide the package, or raise accord.import.max-unpacked and accord.import.max-ratio.");
	}

	/** A file being read; a position that was reached before is not counted again. */
	private final class Counted extends FilterInputStream {

		private final String name;

		private final long[] furthest;

		private long position;

		Counted(InputStream in, String name, long[] furthest) {
			super(in);
			this.name = name;
			this.furthest = furthest;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			if (read > 0) {
				this.position += read;
				check(read);
				if (this.position > this.furthest[0]) {
					long more = this.position - this.furthest[0];
					this.furthest[0] = this.position;
					add(more, this.name);
				}
			}
			return read;
		}

		@Override
		public long skip(long count) throws IOException {
			// Skipped bytes of an archive are unpacked, too.
			return Math.max(read(new byte[(int) Math.min(count, 8192)]), 0);
		}

		@Override
		public boolean markSupported() {
			return false;
		}

	}

}
