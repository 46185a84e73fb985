package org.accordgraph.support.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes CSV that Excel opens correctly: UTF-8 with a byte order mark, and no text that a
 * spreadsheet would interpret as a formula.
 */
@Component
public class Csv implements TableFormat {

	static final char BYTE_ORDER_MARK = '\uFEFF';

	/** Spreadsheets with an East Asian input method take the full-width signs, too. */
	private static final String FORMULA_BEGINS = "=+-@\t\r＝＋－＠";

	@Override
	public String name() {
		return "csv";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("text", "csv", StandardCharsets.UTF_8);
	}

	@Override
	public void write(Table table, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CSVPrinter printer = CSVFormat.EXCEL.print(writer);
		printer.printRecord(table.headings());
		for (Map<String, ? extends @Nullable Object> row : table.rows()) {
			for (String column : table.columns()) {
				printer.print(harmless(row.get(column)));
			}
			printer.println();
		}
		printer.flush();
	}

	/**
	 * The text of a value, escaped if a spreadsheet would interpret it as a formula.
	 * @param value any value
	 */
	public static String harmless(@Nullable Object value) {
		String text = Cell.text(value);
		boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
