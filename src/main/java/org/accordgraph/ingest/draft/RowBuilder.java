package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects the cells of a row; a cell without a value is left out. */
final class RowBuilder {

	private final List<Draft.Cell> cells = new ArrayList<>();

	private final List<Draft.Span> spans;

	RowBuilder(Draft.Span... spans) {
		this.spans = List.of(spans);
	}

	RowBuilder cell(String column, @Nullable Object value, String rule, Confidence sure) {
		if (value != null && !value.equals("") && !value.equals(List.of())) {
			this.cells.add(new Draft.Cell(column, value, rule, sure, this.spans));
		}
		return this;
	}

	RowBuilder evidence(String... passages) {
		return evidence(List.of(passages));
	}

	RowBuilder evidence(List<String> passages) {
		return cell("evidence", passages.stream().distinct().toList(), "the passage that it was read from",
				Confidence.LIKELY);
	}

	Draft.Row build() {
		return new Draft.Row(List.copyOf(this.cells), false);
	}

}
