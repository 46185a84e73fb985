package org.accordgraph.database.embedded;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.accordgraph.support.thread.ServiceThreads;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reopens the database after an error from which it does not recover by itself, such as a
 * disk that is full in the middle of a commit: it then answers nothing until it is opened
 * again and recovers from its log. All databases of the store are reopened, because Neo4j
 * Community cannot reopen a single one. It waits until there is enough disk space.
 */
class DatabaseReopening extends DatabaseEventListenerAdapter {

	private static final Logger log = LoggerFactory.getLogger(DatabaseReopening.class);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private final Runnable reopen;

	private final DiskSpace room;

	private final AtomicBoolean going = new AtomicBoolean();

	DatabaseReopening(Runnable reopen, DiskSpace room) {
		this.reopen = reopen;
		this.room = room;
	}

	/** Whether the database has failed and is not open again. */
	boolean isGoing() {
		return this.going.get();
	}

	@Override
	public void databasePanic(DatabaseEventContext context) {
		if (this.going.compareAndSet(false, true)) {
			log.error(
					"The graph store {} has failed, possibly because the disk is full:"
							+ " it will be reopened when {} MB are free.",
					this.room.directory(), this.room.needed().toMegabytes());
			ServiceThreads.one("reviving-the-store", this::revive).start();
		}
	}

	private void revive() {
		try {
			do {
				Thread.sleep(PAUSE.toMillis());
			}
			while (this.room.lack().isPresent());
			this.reopen.run();
			log.info("The graph store {} has been reopened.", this.room.directory());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			log.error("The graph store {} cannot be reopened: restart the service.", this.room.directory(), ex);
		}
		finally {
			this.going.set(false);
		}
	}

}
