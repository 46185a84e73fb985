package org.accordgraph.ingest.expansion;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The cells of a row, or of the head of a form, by the keys of their fields.
 *
 * @param cells a cell for each field; some are empty
 */
record FormRow(Map<String, FormCell> cells) {

	FormCell get(String key) {
		return Objects.requireNonNull(this.cells.get(key), key);
	}

	/** The same row with another cell. */
	FormRow with(String key, FormCell cell) {
		Map<String, FormCell> changed = new HashMap<>(this.cells);
		changed.put(key, cell);
		return new FormRow(changed);
	}

	boolean isEmpty() {
		return this.cells.values().stream().allMatch(FormCell::isEmpty);
	}

}
