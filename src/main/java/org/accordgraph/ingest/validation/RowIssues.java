package org.accordgraph.ingest.validation;

import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.staging.StagedRow;
import org.jspecify.annotations.Nullable;

/**
 * Adds issues of one row.
 *
 * @param row the row
 * @param issues collects the issues
 */
public record RowIssues(StagedRow row, Issues issues) {

	public void error(@Nullable String column, @Nullable String value, String code, String message, String repair) {
		this.issues
			.add(new Issue(Severity.ERROR, this.row.source(), this.row.number(), column, value, code, message, repair));
	}

}
