package org.accordgraph.ingest.write;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.model.TemplateTable;

/**
 * Counts what happened to the rows of each table: each row is created, changed, unchanged
 * or rejected.
 */
public final class Tally {

	private final Map<String, Counts> tables = new LinkedHashMap<>();

	private long removed;

	public void count(TemplateTable table, Outcome outcome, long rows) {
		Counts before = this.tables.getOrDefault(table.name(), new Counts(0, 0, 0, 0, 0));
		this.tables.put(table.name(), switch (outcome) {
			case CREATED -> new Counts(before.read + rows, before.created + rows, before.changed, before.unchanged,
					before.rejected);
			case CHANGED -> new Counts(before.read + rows, before.created, before.changed + rows, before.unchanged,
					before.rejected);
			case UNCHANGED -> new Counts(before.read + rows, before.created, before.changed, before.unchanged + rows,
					before.rejected);
			case REJECTED -> new Counts(before.read + rows, before.created, before.changed, before.unchanged,
					before.rejected + rows);
		});
	}

	/** Counts all rows of some documents. */
	public void count(List<String> documents, Staging staging, Outcome outcome) {
		for (String document : documents) {
			for (Iterator<StagedRow> rows = staging.rowsOf(document); rows.hasNext();) {
				count(rows.next().table(), outcome, 1);
			}
		}
	}

	void remove(long entities) {
		this.removed += entities;
	}

	public Map<String, Counts> tables() {
		return new LinkedHashMap<>(this.tables);
	}

	/** How many entities and relationships of former versions were removed. */
	public long removed() {
		return this.removed;
	}

	/** The number of rows read. */
	public long rows() {
		return this.tables.values().stream().mapToLong(Counts::read).sum();
	}

	boolean isChange() {
		return this.removed > 0
				|| this.tables.values().stream().anyMatch((counts) -> counts.created + counts.changed > 0);
	}

	public void addAll(Tally other) {
		other.tables.forEach((table, counts) -> this.tables.merge(table, counts, Counts::plus));
		this.removed += other.removed;
	}

	/** What happened to a row. */
	public enum Outcome {

		CREATED, CHANGED, UNCHANGED, REJECTED;

		/** The outcome of an entity with its relationships. */
		Outcome and(Outcome other) {
			return (this == other) ? this : (this == CREATED) ? CREATED : CHANGED;
		}

	}

	/**
	 * The counts of a table.
	 *
	 * @param read all rows
	 * @param created rows that created something
	 * @param changed rows that changed something
	 * @param unchanged rows that were in the graph already
	 * @param rejected rows that were not imported
	 */
	@Schema(name = "ImportCounts")
	public record Counts(long read, long created, long changed, long unchanged, long rejected) {

		private Counts plus(Counts other) {
			return new Counts(this.read + other.read, this.created + other.created, this.changed + other.changed,
					this.unchanged + other.unchanged, this.rejected + other.rejected);
		}

	}

}
