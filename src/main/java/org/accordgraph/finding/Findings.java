package org.accordgraph.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects findings. Of very many the first are kept and all are counted, so that a
 * package of a million wrong rows does not take the memory of the service.
 */
public final class Findings {

	/** Nobody repairs more than that by hand. */
	public static final int MOST = 10_000;

	private final List<Finding> kept = new ArrayList<>();

	private long errors;

	private long notes;

	/** Adds one. */
	public void add(Finding finding) {
		if (finding.severity() == Severity.ERROR) {
			this.errors++;
		}
		else {
			this.notes++;
		}
		if (this.kept.size() < MOST) {
			this.kept.add(finding);
		}
	}

	/** Whether nothing stands in the way of taking the package in. */
	public boolean none() {
		return this.errors == 0;
	}

	/** How many errors there are, also of those that are not kept. */
	public long errors() {
		return this.errors;
	}

	/** How many notes there are, also of those that are not kept. */
	public long notes() {
		return this.notes;
	}

	/** The first ones, in the order in which they were found. */
	public List<Finding> list() {
		return List.copyOf(this.kept);
	}

}
