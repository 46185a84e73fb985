package org.accordgraph.database.bulk;

/** A database whose content can be replaced by a bulk import while it is not in use. */
public interface BulkStore {

	/**
	 * Replaces the content of the database by that of files. The former content is kept
	 * until {@link #confirm()}, and restored at the next start if the process ends
	 * before. Files contain no constraints or indexes.
	 * @param files nodes and relationships
	 */
	void fill(BulkFiles files);

	/** Keeps the new content and deletes the former. */
	void confirm();

	/** Restores the former content. */
	void putBack();

}
