package org.accordgraph.intake;

import org.accordgraph.finding.Finding;
import org.accordgraph.finding.Findings;
import org.accordgraph.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is found in one row.
 *
 * @param row the row
 * @param findings collects it
 */
record Reported(StagedRow row, Findings findings) {

	void error(@Nullable String column, @Nullable String value, String rule, String message, String repair) {
		this.findings.add(new Finding(Severity.ERROR, this.row.source(), this.row.number(), column, value, rule,
				message, repair));
	}

}
