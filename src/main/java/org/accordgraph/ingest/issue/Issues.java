package org.accordgraph.ingest.issue;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects issues. All are counted, but only the first are kept, so that a package with a
 * million wrong rows does not exhaust the memory of the service.
 */
public final class Issues {

	/** More than anybody corrects by hand. */
	public static final int MAX_KEPT = 10_000;

	private final List<Issue> kept = new ArrayList<>();

	private long errors;

	private long notes;

	/** Adds an issue. */
	public void add(Issue issue) {
		if (issue.severity() == Severity.ERROR) {
			this.errors++;
		}
		else {
			this.notes++;
		}
		if (this.kept.size() < MAX_KEPT) {
			this.kept.add(issue);
		}
	}

	/** Whether there is an error, so that the package cannot be imported. */
	public boolean hasErrors() {
		return this.errors > 0;
	}

	/** The number of errors, including those not kept. */
	public long errors() {
		return this.errors;
	}

	/** The number of notes, including those not kept. */
	public long notes() {
		return this.notes;
	}

	/** The issues that are kept, in the order in which they were found. */
	public List<Issue> list() {
		return List.copyOf(this.kept);
	}

}
