package org.accordgraph.graph;

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
 * Opens sessions on the configured database. All of them share their bookmarks, so that a
 * reader of a cluster never answers from before the load.
 */
@Component
public class Sessions {

	/** What comes in one round trip, where nothing else is said. */
	private static final long MOST_ROWS = 2_000;

	/**
	 * As soon as no more than so many per cent of them are left, the driver has the next
	 * ones made.
	 */
	private static final long LEFT = 30;

	private final Driver driver;

	private final DatabaseSelectionProvider database;

	Sessions(Driver driver, DatabaseSelectionProvider database) {
		this.driver = driver;
		this.database = database;
	}

	/** A session that a cluster routes to one of its readers. */
	public Session reading() {
		return open(AccessMode.READ, MOST_ROWS);
	}

	/**
	 * A session as {@link #reading()} for an answer of which only so many rows are read,
	 * so that the database does not make the ones behind them.
	 * @param most how many
	 */
	public Session reading(int most) {
		return open(AccessMode.READ, most * 100L / (100 - LEFT) + 2);
	}

	Session writing() {
		return open(AccessMode.WRITE, MOST_ROWS);
	}

	/**
	 * No session waits any more for what was written before, because something else is in
	 * the place of that database.
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
