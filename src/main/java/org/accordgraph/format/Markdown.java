package org.accordgraph.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A Markdown table, to paste into a report or an issue; a line below it says where rows
 * are missing.
 */
@Component
class Markdown implements TableFormat {

	@Override
	public String name() {
		return "md";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("text", "markdown", StandardCharsets.UTF_8);
	}

	@Override
	public void write(Table table, OutputStream out) throws IOException {
		StringBuilder text = new StringBuilder();
		line(text, table.columns());
		line(text, table.columns().stream().map((column) -> "---").toList());
		for (Map<String, Object> row : table.rows()) {
			line(text, table.columns().stream().map((column) -> Cell.text(row.get(column))).toList());
		}
		if (table.about().cut()) {
			text.append('\n').append(table.about().note()).append('\n');
		}
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void line(StringBuilder text, Iterable<String> cells) {
		StringJoiner line = new StringJoiner(" | ", "| ", " |\n");
		cells.forEach((cell) -> line.add(cell.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ")));
		text.append(line);
	}

}
