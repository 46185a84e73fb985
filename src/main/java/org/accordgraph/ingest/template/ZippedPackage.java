package org.accordgraph.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.accordgraph.ingest.datapackage.Descriptor;
import org.accordgraph.support.table.Csv;
import org.accordgraph.support.table.TableArchive;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** A ZIP archive of {@code datapackage.json} and CSV files that Excel opens as UTF-8. */
@Component
class ZippedPackage implements PackageFormat {

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
		TableArchive archive = new TableArchive(out);
		archive.file(Descriptor.FILE, this.schemas.descriptor(tables.stream().map(FilledTable::table).toList()));
		for (FilledTable table : tables) {
			archive.table(table.table().name() + ".csv",
					table.table().columns().stream().map((column) -> column.name()).toList(),
					(printer) -> write(table, printer));
		}
		archive.finish();
	}

	private static void write(FilledTable table, CSVPrinter printer) throws IOException {
		for (List<@Nullable Object> row : table.rows()) {
			for (Object value : row) {
				printer.print(Csv.harmless(value));
			}
			printer.println();
		}
	}

}
