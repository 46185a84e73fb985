package org.accordgraph.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Rows that are told as they come, and once more as a table of Markdown in the end. */
final class Table {

	private final List<String> lines = new ArrayList<>();

	private final String title;

	Table(String title, String... columns) {
		this.title = title;
		this.lines.add(line((Object[]) columns));
		this.lines.add("|---".repeat(columns.length) + "|");
	}

	void row(Object... cells) {
		this.lines.add(line(cells));
		System.out.println("Ask: " + line(cells));
	}

	private static String line(Object... cells) {
		return "| " + String.join(" | ", List.of(cells).stream().map(String::valueOf).toList()) + " |";
	}

	@Override
	public String toString() {
		return this.title + "\n\n" + String.join("\n", this.lines) + "\n";
	}

}
