package org.accordgraph.datapackage;

import java.io.IOException;

import org.accordgraph.finding.Finding;

/** A package, file or sheet that cannot be read, and why. */
public class Unreadable extends IOException {

	private final transient Finding finding;

	/**
	 * Creates it.
	 * @param source the file or sheet
	 * @param rule the rule that it breaks
	 * @param message what is wrong
	 * @param repair how to repair it
	 */
	public Unreadable(String source, String rule, String message, String repair) {
		super(source + ": " + message + " " + repair);
		this.finding = Finding.ofSource(source, rule, message, repair);
	}

	/** The same as a finding. */
	public Finding finding() {
		return this.finding;
	}

}
