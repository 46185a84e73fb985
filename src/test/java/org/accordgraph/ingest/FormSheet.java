package org.accordgraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A filled-in form of {@code src/test/resources/forms}, as a person types it. */
final class FormSheet {

	private final String sheet;

	private final List<List<String>> rows = new ArrayList<>();

	private FormSheet(String sheet) {
		this.sheet = sheet;
	}

	/** Reads a form. */
	static FormSheet of(String file, String sheet) {
		FormSheet form = new FormSheet(sheet);
		try (var records = CSVFormat.RFC4180
			.parse(Files.newBufferedReader(Path.of("src/test/resources/forms", file), StandardCharsets.UTF_8))) {
			for (CSVRecord row : records) {
				form.rows.add(new ArrayList<>(row.toList()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return form;
	}

	/** Replaces a cell, which must read so. */
	FormSheet with(String before, String after) {
		for (List<String> row : this.rows) {
			if (row.contains(before)) {
				row.set(row.indexOf(before), after);
				return this;
			}
		}
		throw new IllegalArgumentException("No cell reads " + before);
	}

	/** Empties the value beside a heading of the head. */
	FormSheet without(String heading) {
		return with(valueBeside(heading), "");
	}

	private String valueBeside(String heading) {
		return this.rows.stream().filter((row) -> row.get(0).equals(heading)).findFirst().orElseThrow().get(1);
	}

	/** The number of a row of the sheet, the first being 1. */
	int rowOf(String cell) {
		for (int i = 0; i < this.rows.size(); i++) {
			if (this.rows.get(i).contains(cell)) {
				return i + 1;
			}
		}
		throw new IllegalArgumentException("No cell reads " + cell);
	}

	/** How many cells a person has typed: all but the headings of the form. */
	long typedCells(String firstHeading) {
		int headings = rowOf(firstHeading);
		long typed = 0;
		for (int i = 0; i < this.rows.size(); i++) {
			int from = (i + 1 < headings) ? 1 : (i + 1 == headings) ? Integer.MAX_VALUE : 0;
			typed += this.rows.get(i).stream().skip(from).filter((cell) -> !cell.isEmpty()).count();
		}
		return typed;
	}

	/** Returns the form as a workbook. */
	byte[] workbook() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			Workbook workbook = new Workbook(out, "test", "1.0");
			Worksheet worksheet = workbook.newWorksheet(this.sheet);
			for (int r = 0; r < this.rows.size(); r++) {
				for (int c = 0; c < this.rows.get(r).size(); c++) {
					if (!this.rows.get(r).get(c).isEmpty()) {
						worksheet.value(r, c, this.rows.get(r).get(c));
					}
				}
			}
			workbook.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
