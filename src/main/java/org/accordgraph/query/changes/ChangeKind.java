package org.accordgraph.query.changes;

/** The kinds of changes. */
public enum ChangeKind {

	/** A document came in. */
	DOCUMENT,
	/** A document was imported again, and something differed. */
	CORRECTION,
	/** A document was removed. */
	REMOVAL,
	/** A report told another state of an entity. */
	STATE,
	/** A document states that an entity delivers a commitment. */
	DELIVERY,
	/** A commitment is fulfilled to another degree. */
	FULFILMENT,
	/** A figure gave a target another attainment or value. */
	TARGET,
	/** The answer to a watched question differs from the saved one. */
	ANSWER

}
