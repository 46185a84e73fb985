package org.accordgraph.query.brief;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes a brief as Markdown with tables, as GitHub and Pandoc read it. */
@Component
@Order(2)
class MarkdownBrief implements BriefFormat {

	/** What Markdown or the HTML in it would take for something else than text. */
	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");

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
		StringBuilder text = new StringBuilder("# ").append(plain(brief.title())).append("\n\n");
		if (brief.fullTitle() != null) {
			text.append("**").append(plain(brief.fullTitle())).append("**\n\n");
		}
		for (Brief.Fact fact : brief.facts()) {
			text.append("- ").append(plain(fact.label())).append(brief.colon()).append(plain(fact.text()));
			if (fact.address() != null) {
				text.append(fact.text().isEmpty() ? "" : " ").append('<').append(fact.address()).append('>');
			}
			text.append('\n');
		}
		brief.sections().forEach((section) -> section(text, section));
		text.append("\n## ").append(plain(brief.evidenceHeading())).append("\n\n");
		text.append(plain(brief.evidenceNote())).append("\n\n");
		for (Brief.Source source : brief.evidence()) {
			text.append(source.number()).append(". ").append(plain(source.citation()));
			if (source.address() != null) {
				text.append(" <").append(source.address()).append('>');
			}
			if (source.text() != null) {
				text.append("\n\n   > ").append(plain(source.text())).append('\n');
			}
			text.append('\n');
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void section(StringBuilder text, Brief.Section section) {
		text.append("\n## ").append(plain(section.heading())).append("\n\n");
		text.append(section.paragraphs().stream().map((each) -> plain(each) + "\n").collect(Collectors.joining("\n")));
		Brief.Grid grid = section.grid();
		if (grid == null) {
			return;
		}
		text.append(section.paragraphs().isEmpty() ? "" : "\n");
		text.append(line(grid.columns().stream().map((column) -> plain(column.heading()))));
		text.append(line(grid.columns().stream().map((column) -> "---")));
		grid.rows().forEach((row) -> text.append(line(row.cells().stream().map((cell) -> cell(cell, row.isArea())))));
	}

	private static String line(Stream<String> cells) {
		return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
	}

	private static String cell(Brief.Cell cell, boolean isArea) {
		List<String> lines = cell.lines()
			.stream()
			.map(MarkdownBrief::plain)
			.map((line) -> isArea ? "**" + line + "**" : line)
			.toList();
		String references = cell.references().stream().map(Brief.Cell::printed).collect(Collectors.joining(" "));
		return Stream.concat(lines.stream(), Stream.of(references))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("<br>"));
	}

	private static String plain(String text) {
		return SPECIAL.matcher(text.replaceAll("\\R", " ")).replaceAll("\\\\$0");
	}

}
