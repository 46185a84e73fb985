package org.accordgraph.query.changes;

import java.util.List;

/** Tells changes of some kinds. */
public interface ChangeSource {

	/**
	 * Returns the latest changes of a window.
	 * @param window which ones, and how many at most
	 */
	List<Change> changes(ChangeWindow window);

}
