package org.accordgraph.reading;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.accordgraph.thread.ServiceThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Looks after all who wait for the database, a few times in a second: a timer for each of
 * them would wake a thread for each answer.
 */
@Component
class SilenceWatch implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(SilenceWatch.class);

	/** A healthy database answers in a few milliseconds, a busy one in some hundred. */
	static final Duration LONGEST_SILENCE = Duration.ofMillis(700);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

	private final Set<Waiting> all = ConcurrentHashMap.newKeySet();

	private final SignOfLife database;

	private final ScheduledExecutorService looks;

	SilenceWatch(SignOfLife database) {
		this.database = database;
		this.looks = Executors.newSingleThreadScheduledExecutor(ServiceThreads.called("patience-"));
		this.looks.scheduleWithFixedDelay(this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	void begin(Waiting waiting) {
		this.all.add(waiting);
	}

	void end(Waiting waiting) {
		this.all.remove(waiting);
	}

	private void look() {
		for (Waiting waiting : this.all) {
			try {
				if (waiting.isDue()) {
					this.database.within(LONGEST_SILENCE).thenAccept(waiting::decide);
				}
			}
			catch (RuntimeException | OutOfMemoryError ex) {
				// Whatever happens here, the next look is needed.
				log.warn("No sign of life could be asked for", ex);
			}
		}
	}

	@Override
	public void destroy() {
		this.looks.shutdownNow();
	}

}
