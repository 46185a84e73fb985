package org.accordgraph.ingest.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.accordgraph.ingest.staging.StagedRow;

/**
 * What was read of each table: how many rows, and the first of them, so that a report
 * need not read a large package again.
 */
public final class RowsRead {

	private static final int FIRST = 10;

	private final Map<String, Long> counts = new TreeMap<>();

	private final Map<String, List<StagedRow>> first = new TreeMap<>();

	void add(StagedRow row) {
		this.counts.merge(row.table().name(), 1L, Long::sum);
		List<StagedRow> kept = this.first.computeIfAbsent(row.table().label(), (label) -> new ArrayList<>());
		if (kept.size() < FIRST && !row.text("id").isEmpty()) {
			kept.add(row);
		}
	}

	Set<String> tables() {
		return this.counts.keySet();
	}

	/** The number of rows of a table. */
	public long of(String table) {
		return this.counts.getOrDefault(table, 0L);
	}

	/** The first rows with an id that state entities with a label. */
	public List<StagedRow> first(String label) {
		return this.first.getOrDefault(label, List.of());
	}

}
