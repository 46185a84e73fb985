package org.accordgraph.ingest.validation;

import org.accordgraph.ingest.staging.Phase;
import org.accordgraph.ingest.staging.StagedRow;

/**
 * Background knowledge, such as in which province a city is located: such a row has the
 * basis {@code BACKGROUND} and names a source instead of passages.
 */
final class Background {

	private static final String BASIS = "basis";

	private static final String BACKGROUND = "BACKGROUND";

	private static final String SOURCE = "source";

	private Background() {
	}

	/** Whether a row is background knowledge. */
	static boolean is(StagedRow row) {
		return row.table().column(BASIS).isPresent() && isBackground(row.text(BASIS));
	}

	/** Whether a basis is that of background knowledge. */
	static boolean isBackground(String basis) {
		return basis.equals(BACKGROUND);
	}

	/** Whether rows of its table can be background knowledge. */
	static boolean isPossible(StagedRow row) {
		return row.table().column(BASIS).filter((column) -> column.values().contains(BACKGROUND)).isPresent();
	}

	/** Checks source and evidence of a row. */
	static void check(StagedRow row, RowIssues rowIssues) {
		if (is(row)) {
			if (row.text(SOURCE).isEmpty()) {
				rowIssues.error(SOURCE, null, "background.source", "Background knowledge needs a source.",
						"Enter the source, such as GB/T 2260.");
			}
			if (row.cell(Phase.EVIDENCE) != null) {
				rowIssues.error(Phase.EVIDENCE, null, "background.evidence", "Background knowledge cites no passage.",
						"Leave the cell empty, or enter another basis.");
			}
		}
		else if (isPossible(row) && row.cell(Phase.EVIDENCE) == null) {
			rowIssues.error(Phase.EVIDENCE, null, "value.missing", "The cell is empty.",
					"Cite a passage, or enter BACKGROUND as the basis.");
		}
	}

}
