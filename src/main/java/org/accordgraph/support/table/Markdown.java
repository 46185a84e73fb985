package org.accordgraph.support.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes a Markdown table for reports and issues, below its title, source, date and link
 * if it has a cover; a line below it says if rows are missing.
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
		Cover cover = table.cover();
		if (cover != null) {
			text.append("# ").append(MarkdownText.of(cover.title())).append("\n\n");
			cover.lines().forEach((line) -> line(text, line));
			text.append('\n');
		}
		line(text, table.headings());
		line(text, table.columns().stream().map((column) -> "---").toList());
		for (Map<String, ? extends @Nullable Object> row : table.rows()) {
			line(text, table.columns().stream().map((column) -> Cell.text(row.get(column))).toList());
		}
		String note = (cover != null) ? cover.note() : table.about().cut() ? table.about().note() : null;
		if (note != null) {
			text.append('\n').append(note).append('\n');
		}
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void line(StringBuilder text, Cover.Line line) {
		text.append("- ")
			.append(MarkdownText.of(line.label()))
			.append(": ")
			.append(line.isLink() ? "<" + line.text() + ">" : MarkdownText.of(line.text()))
			.append('\n');
	}

	private static void line(StringBuilder text, Iterable<String> cells) {
		StringJoiner line = new StringJoiner(" | ", "| ", " |\n");
		cells.forEach((cell) -> line.add(MarkdownText.of(cell)));
		text.append(line);
	}

}
