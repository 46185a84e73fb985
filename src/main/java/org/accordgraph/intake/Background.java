package org.accordgraph.intake;

/**
 * What is known from elsewhere, such as in which province a city lies: such a row names
 * where from instead of passages.
 */
final class Background {

	private static final String BASIS = "basis";

	private static final String BACKGROUND = "BACKGROUND";

	private static final String SOURCE = "source";

	private Background() {
	}

	/** Whether a row states something of that sort. */
	static boolean is(StagedRow row) {
		return row.table().column(BASIS).isPresent() && isWord(row.text(BASIS));
	}

	/** Whether it is the basis of what is known from elsewhere. */
	static boolean isWord(String basis) {
		return basis.equals(BACKGROUND);
	}

	/** Whether a row of its table needs passages unless it is one. */
	static boolean isPossible(StagedRow row) {
		return row.table().column(BASIS).filter((column) -> column.values().contains(BACKGROUND)).isPresent();
	}

	/** What must hold in a row, whether it is one or not. */
	static void check(StagedRow row, Reported reported) {
		if (is(row)) {
			if (row.text(SOURCE).isEmpty()) {
				reported.error(SOURCE, null, "background.source", "What is known from elsewhere names no source.",
						"Write where it is known from, such as GB/T 2260.");
			}
			if (row.cell(Phase.EVIDENCE) != null) {
				reported.error(Phase.EVIDENCE, null, "background.evidence",
						"What is known from elsewhere has no passage as evidence.",
						"Leave it empty, or write another basis.");
			}
		}
		else if (isPossible(row) && row.cell(Phase.EVIDENCE) == null) {
			reported.error(Phase.EVIDENCE, null, "value.missing", "The cell is empty.",
					"Write what the column asks for, or BACKGROUND as the basis.");
		}
	}

}
