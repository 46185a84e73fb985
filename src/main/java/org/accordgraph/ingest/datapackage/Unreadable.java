package org.accordgraph.ingest.datapackage;

import java.io.IOException;

import org.accordgraph.ingest.issue.Issue;

/** Thrown for a package, file or sheet that cannot be read. */
public class Unreadable extends IOException {

	private final transient Issue issue;

	/**
	 * Creates it.
	 * @param source the file or sheet
	 * @param code the code of the issue
	 * @param message what is wrong
	 * @param repair how to correct it
	 */
	public Unreadable(String source, String code, String message, String repair) {
		super(source + ": " + message + " " + repair);
		this.issue = Issue.ofSource(source, code, message, repair);
	}

	/** The issue to report. */
	public Issue issue() {
		return this.issue;
	}

}
