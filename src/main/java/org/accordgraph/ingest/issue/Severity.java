package org.accordgraph.ingest.issue;

/** The severity of an issue. */
public enum Severity {

	/** It must be corrected before the import. */
	ERROR,
	/** The package can be imported. */
	NOTE

}
