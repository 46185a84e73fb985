package org.accordgraph.datapackage;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is unpacked.
 *
 * @param maxUnpacked the most bytes of one file of an archive or workbook
 * @param maxFiles the most files in an archive or workbook
 * @param maxRatio the most times that a file may grow when it is unpacked
 */
@ConfigurationProperties("accord.import")
public record Limits(@DefaultValue("1GB") DataSize maxUnpacked, @DefaultValue("200") int maxFiles,
		@DefaultValue("200") int maxRatio) {

	/** A small file may be all of one letter. */
	private static final long ANY_RATIO_BELOW = 1_000_000;

	/**
	 * Reads what is unpacked, not more than may be.
	 * @param in gives it
	 * @param source the archive
	 * @param packed how many bytes it has in the archive
	 */
	InputStream limited(InputStream in, String source, long packed) {
		long most = Math.min(this.maxUnpacked.toBytes(), Math.max(ANY_RATIO_BELOW, packed * this.maxRatio));
		return new FilterInputStream(in) {

			private long left = most;

			@Override
			public int read() throws IOException {
				byte[] one = new byte[1];
				return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				try {
					int read = super.read(bytes, offset, length);
					count(Math.max(read, 0));
					return read;
				}
				catch (ZipException | EOFException ex) {
					throw new Unreadable(source, "archive.damaged", "It is damaged: " + ex.getMessage() + ".",
							"Make or send it again.");
				}
			}

			private void count(int read) throws Unreadable {
				this.left -= read;
				if (this.left < 0) {
					throw new Unreadable(source, "archive.size",
							"It grows to more than " + most + " bytes when it is unpacked.",
							"Divide it, or raise accord.import.max-unpacked and accord.import.max-ratio.");
				}
			}
		};
	}

}
