package org.accordgraph.intake;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.form.FormTable;

/**
 * What became of the rows of each table. A row that was read was created, changed, left
 * unchanged or rejected.
 */
public final class Tally {

	private final Map<String, Counts> tables = new LinkedHashMap<>();

	private long removed;

	void count(FormTable table, Outcome outcome, long rows) {
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
	void count(List<String> documents, Staging staging, Outcome outcome) {
		for (String document : documents) {
			for (Iterator<StagedRow> rows = staging.rowsOf(document); rows.hasNext();) {
				count(rows.next().table(), outcome, 1);
			}
		}
	}

	void remove(long things) {
		this.removed += things;
	}

	Map<String, Counts> tables() {
		return new LinkedHashMap<>(this.tables);
	}

	/** How many things and relationships are gone that a former version stated. */
	long removed() {
		return this.removed;
	}

	/** How many rows were read. */
	long rows() {
		return this.tables.values().stream().mapToLong(Counts::read).sum();
	}

	boolean isChange() {
		return this.removed > 0
				|| this.tables.values().stream().anyMatch((counts) -> counts.created + counts.changed > 0);
	}

	void addAll(Tally other) {
		other.tables.forEach((table, counts) -> this.tables.merge(table, counts, Counts::plus));
		this.removed += other.removed;
	}

	/** What became of a row. */
	enum Outcome {

		CREATED, CHANGED, UNCHANGED, REJECTED;

		/** Of a thing and its relationships. */
		Outcome and(Outcome other) {
			return (this == other) ? this : (this == CREATED) ? CREATED : CHANGED;
		}

	}

	/**
	 * The rows of one table.
	 *
	 * @param read how many there are
	 * @param created how many state something new
	 * @param changed how many state something otherwise than before
	 * @param unchanged how many state what is there
	 * @param rejected how many were not taken in
	 */
	public record Counts(long read, long created, long changed, long unchanged, long rejected) {

		private Counts plus(Counts other) {
			return new Counts(this.read + other.read, this.created + other.created, this.changed + other.changed,
					this.unchanged + other.unchanged, this.rejected + other.rejected);
		}

	}

}
