package org.accordgraph.bulk;

/** A database that can be filled all at once while nobody uses it. */
public interface BulkStore {

	/**
	 * Puts what files hold in the place of all that is in the database. What was there is
	 * kept beside it until {@link #confirm()}; whoever is stopped before finds that again
	 * at the next start. Constraints and indexes are not among what the files hold.
	 * @param files nodes and relationships
	 */
	void fill(BulkFiles files);

	/** What was filled in stays. */
	void confirm();

	/** What was there before is there again. */
	void putBack();

}
