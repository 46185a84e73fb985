package org.accordgraph.ingest.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A draft in JSON as a package: what a page, a command or a language model has read from
 * a text, once a person has accepted its rows.
 *
 * @param tables its tables; the first row of each has its columns
 * @param unread an issue for each table with rows that nobody has accepted
 */
record DraftFile(List<RawTable> tables, List<Issue> unread) {

	private static final String FORMAT = "accord-graph-draft/1";

	private static final int HEAD = 2_000;

	/** A draft is kept in memory. */
	private static final long LARGEST = 50L << 20;

	private static final int FIRST_ROW = 2;

	/** Whether a file is JSON that begins with the format of drafts. */
	static boolean isOne(PackageFile file) throws IOException {
		try (InputStream in = file.open()) {
			String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).strip();
			return head.startsWith("{") && head.contains('"' + FORMAT + '"');
		}
	}

	/**
	 * Reads a draft.
	 * @throws Unreadable if it is too large or no valid JSON
	 */
	static DraftFile read(String source, long bytes, PackageFile file) throws IOException {
		if (bytes > LARGEST) {
			throw new Unreadable(source, "file.invalid-json", "The draft is larger than 50 MB.",
					"Draft one document at a time.");
		}
		try (InputStream in = file.open()) {
			List<RawTable> tables = new ArrayList<>();
			List<Issue> unread = new ArrayList<>();
			for (JsonNode table : JsonMapper.shared().readTree(in).path("tables")) {
				String name = table.path("name").asString("");
				List<Map<String, RawCell>> rows = new ArrayList<>();
				List<Integer> open = new ArrayList<>();
				for (JsonNode row : table.path("rows")) {
					rows.add(cells(row));
					if (!row.path("accepted").asBoolean(false)) {
						open.add(rows.size() - 1 + FIRST_ROW);
					}
				}
				tables.add(new Table(name, List.copyOf(rows)));
				if (!open.isEmpty()) {
					unread.add(new Issue(Severity.ERROR, name, open.get(0), null, null, "draft.unread",
							"Nobody has accepted %d rows of this table, the first of them this one."
								.formatted(open.size()),
							"Read each row beside its text, correct it, and set accepted to true, or leave it out."));
				}
			}
			return new DraftFile(tables, unread);
		}
		catch (JacksonException ex) {
			throw new Unreadable(source, "file.invalid-json", "The draft is no valid JSON: " + ex.getOriginalMessage(),
					"Correct it; /draft.schema.json describes the format.");
		}
	}

	private static Map<String, RawCell> cells(JsonNode row) {
		Map<String, RawCell> cells = new LinkedHashMap<>();
		for (JsonNode cell : row.path("cells")) {
			JsonNode value = cell.path("value");
			String text = value.isArray()
					? value.values().stream().map((each) -> each.asString("")).collect(Collectors.joining("; "))
					: value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
			cells.put(cell.path("column").asString(""), RawCell.text(text));
		}
		return cells;
	}

	private record Table(String name, List<Map<String, RawCell>> rows) implements RawTable {

		@Override
		public String source() {
			return this.name;
		}

		@Override
		public void read(Rows reader) {
			Set<String> columns = new LinkedHashSet<>();
			this.rows.forEach((row) -> columns.addAll(row.keySet()));
			reader.row(1, columns.stream().map(RawCell::text).toList());
			for (int i = 0; i < this.rows.size(); i++) {
				Map<String, RawCell> row = this.rows.get(i);
				reader.row(i + FIRST_ROW,
						columns.stream().map((column) -> row.getOrDefault(column, RawCell.EMPTY)).toList());
			}
		}

	}

}
