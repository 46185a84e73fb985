package org.accordgraph.database.load;

import java.util.Set;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/**
 * Opens sessions on the configured database. All share their bookmarks, so that a member
 * of a cluster never answers with data from before the load.
 */
@Component
public class Sessions {

	/** The default number of rows in a round trip. */
	private static final long MOST_ROWS = 2_000;

	/**
	 * The driver requests the next rows when at most this percentage of them is left.
	 */
	private static final long LEFT = 30;

	private final Driver driver;

	private final DatabaseSelectionProvider database;

	Sessions(Driver driver, DatabaseSelectionProvider database) {
		this.driver = driver;
		this.database = database;
	}

	/** A session for reads, which a cluster routes to one of its readers. */
	public Session reading() {
		return open(AccessMode.READ, MOST_ROWS);
	}

	/**
	 * A session as {@link #reading()} for an answer of which only the first rows are
	 * read, so that the database does not compute the others.
	 * @param most the number of rows
	 */
	public Session reading(int most) {
		return open(AccessMode.READ, most * 100L / (100 - LEFT) + 2);
	}

	Session writing() {
		return open(AccessMode.WRITE, MOST_ROWS);
	}

	/**
	 * Discards the bookmarks, so that no session waits for transactions of a database
	 * that was replaced.
	 */
	void beginAnew() {
		BookmarkManager bookmarks = this.driver.executableQueryBookmarkManager();
		bookmarks.updateBookmarks(bookmarks.getBookmarks(), Set.of());
	}

	private Session open(AccessMode mode, long rows) {
		SessionConfig.Builder config = SessionConfig.builder()
			.withDefaultAccessMode(mode)
			.withFetchSize(rows)
			.withBookmarkManager(this.driver.executableQueryBookmarkManager());
		DatabaseSelection selection = this.database.getDatabaseSelection();
		if (selection.getValue() != null) {
			config.withDatabase(selection.getValue());
		}
		return this.driver.session(config.build());
	}

}
