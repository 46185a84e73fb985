package org.accordgraph.support.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a ZIP archive of files and CSV tables, one after the other. Equal contents are
 * equal archives. The tables begin with a byte order mark, by which Excel opens them as
 * UTF-8.
 */
public final class TableArchive {

	/** Of each entry, since the time of writing would make equal archives differ. */
	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2021, 12, 31, 0, 0);

	private final ZipOutputStream zip;

	/**
	 * Begins an archive.
	 * @param out what it is written to; the caller closes it
	 */
	public TableArchive(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	/** Adds a file. */
	public void file(String name, byte[] content) throws IOException {
		begin(name);
		this.zip.write(content);
	}

	/** Adds a table, row by row. */
	public void table(String name, List<String> columns, Rows rows) throws IOException {
		begin(name);
		Writer writer = new OutputStreamWriter(this.zip, StandardCharsets.UTF_8);
		writer.write(Csv.BYTE_ORDER_MARK);
		CSVPrinter printer = CSVFormat.RFC4180.print(writer);
		printer.printRecord(columns);
		rows.write(printer);
		printer.flush();
	}

	/** Writes the directory of the archive. */
	public void finish() throws IOException {
		this.zip.finish();
	}

	private void begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ENTRY_TIME);
		this.zip.putNextEntry(entry);
	}

	/** Writes the rows of a table. */
	@FunctionalInterface
	public interface Rows {

		void write(CSVPrinter printer) throws IOException;

	}

}
