package org.accordgraph.finding;

/** How grave a finding is. */
public enum Severity {

	/** Nothing is taken in until it is repaired. */
	ERROR,
	/** It is taken in as the finding says. */
	NOTE

}
