package org.accordgraph.query.brief;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.support.table.MarkdownText;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes a brief as Markdown with tables, as GitHub and Pandoc read it. */
@Component
@Order(2)
class MarkdownBrief implements BriefFormat {

	@Override
	public String name() {
		return "md";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("text", "markdown", StandardCharsets.UTF_8);
	}

	@Override
	public byte[] write(Brief brief) {
		StringBuilder text = new StringBuilder("# ").append(MarkdownText.of(brief.title())).append("\n\n");
		if (brief.fullTitle() != null) {
			text.append("**").append(MarkdownText.of(brief.fullTitle())).append("**\n\n");
		}
		for (Brief.Fact fact : brief.facts()) {
			text.append("- ")
				.append(MarkdownText.of(fact.label()))
				.append(brief.colon())
				.append(MarkdownText.of(fact.text()));
			if (fact.address() != null) {
				text.append(fact.text().isEmpty() ? "" : " ").append('<').append(fact.address()).append('>');
			}
			text.append('\n');
		}
		brief.sections().forEach((section) -> section(text, section));
		text.append("\n## ").append(MarkdownText.of(brief.evidenceHeading())).append("\n\n");
		text.append(MarkdownText.of(brief.evidenceNote())).append("\n\n");
		for (Brief.Source source : brief.evidence()) {
			text.append(source.number()).append(". ").append(MarkdownText.of(source.citation()));
			if (source.address() != null) {
				text.append(" <").append(source.address()).append('>');
			}
			if (source.text() != null) {
				text.append("\n\n   > ").append(MarkdownText.of(source.text())).append('\n');
			}
			text.append('\n');
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void section(StringBuilder text, Brief.Section section) {
		text.append("\n## ").append(MarkdownText.of(section.heading())).append("\n\n");
		text.append(section.paragraphs()
			.stream()
			.map((each) -> MarkdownText.of(each) + "\n")
			.collect(Collectors.joining("\n")));
		Brief.Grid grid = section.grid();
		if (grid == null) {
			return;
		}
		text.append(section.paragraphs().isEmpty() ? "" : "\n");
		text.append(line(grid.columns().stream().map((column) -> MarkdownText.of(column.heading()))));
		text.append(line(grid.columns().stream().map((column) -> "---")));
		grid.rows().forEach((row) -> text.append(line(row.cells().stream().map((cell) -> cell(cell, row.isArea())))));
	}

	private static String line(Stream<String> cells) {
		return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
	}

	private static String cell(Brief.Cell cell, boolean isArea) {
		List<String> lines = cell.lines()
			.stream()
			.map(MarkdownText::of)
			.map((line) -> isArea ? "**" + line + "**" : line)
			.toList();
		String references = cell.references().stream().map(Brief.Cell::printed).collect(Collectors.joining(" "));
		return Stream.concat(lines.stream(), Stream.of(references))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("<br>"));
	}

}
