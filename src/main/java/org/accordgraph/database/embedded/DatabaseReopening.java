package org.accordgraph.embedded;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.accordgraph.thread.ServiceThreads;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a database again that met an error which it does not get over by itself, such as
 * a disk that is full in the middle of a commit: it answers nothing any more then, and
 * recovers from its log when it is opened, all of it, because Neo4j Community does not
 * open one database alone. First there has to be room again.
 */
class Revival extends DatabaseEventListenerAdapter {

	private static final Logger log = LoggerFactory.getLogger(Revival.class);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private final Runnable reopen;

	private final Room room;

	private final AtomicBoolean going = new AtomicBoolean();

	Revival(Runnable reopen, Room room) {
		this.reopen = reopen;
		this.room = room;
	}

	/** Whether it failed, and is not open again. */
	boolean isGoing() {
		return this.going.get();
	}

	@Override
	public void databasePanic(DatabaseEventContext context) {
		if (this.going.compareAndSet(false, true)) {
			log.error(
					"The graph store {} does not work any more, perhaps because the disk is full:"
							+ " it is opened again when there are {} MB free.",
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
			log.info("The graph store {} is open again.", this.room.directory());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			log.error("The graph store {} cannot be opened again: start the service anew.", this.room.directory(), ex);
		}
		finally {
			this.going.set(false);
		}
	}

}
