package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A sheet of an Excel workbook. */
record WorkbookTable(Workbook workbook, Workbook.Sheet sheet, String source, String name) implements RawTable {

	@Override
	public void read(Rows rows) throws IOException {
		this.workbook.read(this.sheet, this.source, rows);
	}

	/** Whether no cell has a value. */
	boolean isEmpty() throws IOException {
		AtomicBoolean empty = new AtomicBoolean(true);
		read((number, cells) -> empty.set(false));
		return empty.get();
	}

}
