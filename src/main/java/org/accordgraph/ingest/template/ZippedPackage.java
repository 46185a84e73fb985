package org.accordgraph.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.accordgraph.ingest.datapackage.Descriptor;
import org.accordgraph.support.table.Csv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** A ZIP archive of {@code datapackage.json} and CSV files that Excel opens as UTF-8. */
@Component
class ZippedPackage implements PackageFormat {

	/** A fixed time, so that equal packages are equal archives. */
	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2021, 12, 31, 0, 0);

	private final TableSchemas schemas;

	ZippedPackage(TableSchemas schemas) {
		this.schemas = schemas;
	}

	@Override
	public String name() {
		return "zip";
	}

	@Override
	public String mediaType() {
		return "application/zip";
	}

	@Override
	public void write(List<FilledTable> tables, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		begin(zip, Descriptor.FILE);
		zip.write(this.schemas.descriptor(tables.stream().map(FilledTable::table).toList()));
		for (FilledTable table : tables) {
			begin(zip, table.table().name() + ".csv");
			write(table, zip);
		}
		zip.finish();
	}

	private static void begin(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ENTRY_TIME);
		zip.putNextEntry(entry);
	}

	private static void write(FilledTable table, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CSVPrinter printer = CSVFormat.RFC4180.print(writer);
		printer.printRecord(table.table().columns().stream().map((column) -> column.name()).toList());
		for (List<@Nullable Object> row : table.rows()) {
			for (Object value : row) {
				printer.print(Csv.harmless(value));
			}
			printer.println();
		}
		printer.flush();
	}

}
