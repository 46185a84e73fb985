package org.accordgraph.database.read;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.accordgraph.database.load.Heartbeat;
import org.accordgraph.database.load.Patience;
import org.accordgraph.support.thread.ServiceThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Monitors all reads that wait for the database, ten times a second: with a timer for
 * each of them, every answer would wake a thread.
 */
@Component
class WaitingReads implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(WaitingReads.class);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

	private final Set<WaitingRead> all = ConcurrentHashMap.newKeySet();

	private final Heartbeat database;

	private final Patience patience;

	private final ScheduledExecutorService looks;

	WaitingReads(Heartbeat database, Patience patience) {
		this.database = database;
		this.patience = patience;
		this.looks = Executors.newSingleThreadScheduledExecutor(ServiceThreads.called("time-limiter-"));
		this.looks.scheduleWithFixedDelay(this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	void begin(WaitingRead waiting) {
		this.all.add(waiting);
	}

	void end(WaitingRead waiting) {
		this.all.remove(waiting);
	}

	private void look() {
		for (WaitingRead waiting : this.all) {
			try {
				if (waiting.isDue()) {
					this.database.within(this.patience.silence()).thenAccept(waiting::decide);
				}
			}
			catch (RuntimeException | OutOfMemoryError ex) {
				// The next check is needed, whatever happens here.
				log.warn("No sign of life could be asked for", ex);
			}
		}
	}

	@Override
	public void destroy() {
		this.looks.shutdownNow();
	}

}
