package org.accordgraph.ingest.expansion;

import java.util.ArrayList;
import java.util.List;

import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Severity;

/** Collects the issues of forms, each at its cell. */
final class FormIssues {

	private final List<Issue> all = new ArrayList<>();

	void error(FormCell cell, String code, String message, String repair) {
		this.all.add(issue(Severity.ERROR, cell, code, message, repair));
	}

	void note(FormCell cell, String code, String message) {
		this.all.add(issue(Severity.NOTE, cell, code, message, "Nothing to do, if this is correct."));
	}

	void add(Issue issue) {
		this.all.add(issue);
	}

	List<Issue> all() {
		return List.copyOf(this.all);
	}

	private static Issue issue(Severity severity, FormCell cell, String code, String message, String repair) {
		return new Issue(severity, cell.source(), (cell.row() > 0) ? cell.row() : null, cell.column(),
				cell.isEmpty() ? null : cell.text(), code, message, repair);
	}

}
