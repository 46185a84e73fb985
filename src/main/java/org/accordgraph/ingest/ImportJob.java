package org.accordgraph.importing;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.accordgraph.datapackage.DataPackage;
import org.accordgraph.datapackage.DataPackages;
import org.accordgraph.datapackage.Unreadable;
import org.accordgraph.intake.IntakeReport;
import org.accordgraph.intake.Progress;
import org.jspecify.annotations.Nullable;

/** One import of this service, from the time when it was sent. */
final class ImportJob implements Progress {

	private final String id;

	private final Spooled spooled;

	private final String source;

	private final String by;

	private final boolean dryRun;

	private final Instant at = Instant.now();

	private final CountDownLatch over = new CountDownLatch(1);

	private final Runnable heartbeat;

	private volatile JobState state = JobState.WAITING;

	private volatile boolean cancelled;

	private volatile String step = "waiting";

	private volatile long rows;

	private volatile long ofRows;

	/** When and where it began to count these rows. */
	private volatile long began = System.nanoTime();

	private volatile long beganAt;

	private volatile @Nullable IntakeReport report;

	private volatile @Nullable String failure;

	ImportJob(String id, Spooled spooled, String source, String by, boolean dryRun, Runnable heartbeat) {
		this.id = id;
		this.spooled = spooled;
		this.source = source;
		this.by = by;
		this.dryRun = dryRun;
		this.heartbeat = heartbeat;
	}

	@Override
	public void rows(String now, long done, long of) {
		if (this.cancelled) {
			throw new CancellationException();
		}
		if (done < this.rows || this.rows == 0) {
			this.began = System.nanoTime();
			this.beganAt = done;
		}
		this.step = now;
		this.rows = done;
		this.ofRows = of;
		this.heartbeat.run();
	}

	void begin() {
		this.state = JobState.RUNNING;
	}

	void end(JobState end, @Nullable IntakeReport told, @Nullable String why) {
		this.report = told;
		this.failure = why;
		this.state = end;
		this.over.countDown();
	}

	void cancel() {
		this.cancelled = true;
	}

	boolean isCancelled() {
		return this.cancelled;
	}

	boolean await(Duration patience) {
		try {
			return this.over.await(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Opens the package again. */
	DataPackage open(DataPackages packages) throws IOException {
		try {
			return packages.open(this.spooled.file(), this.source);
		}
		catch (Unreadable ex) {
			return new DataPackage(List.of(), List.of(), () -> {
			});
		}
	}

	String id() {
		return this.id;
	}

	Spooled spooled() {
		return this.spooled;
	}

	String source() {
		return this.source;
	}

	boolean isDryRun() {
		return this.dryRun;
	}

	JobState state() {
		return this.state;
	}

	@Nullable IntakeReport report() {
		return this.report;
	}

	JobView view() {
		boolean running = this.state == JobState.RUNNING;
		double seconds = Math.max((System.nanoTime() - this.began) / 1e9, 0.001);
		long rate = Math.round((this.rows - this.beganAt) / seconds);
		Long remaining = (running && this.ofRows > 0 && rate > 0) ? (this.ofRows - this.rows) / rate : null;
		return new JobView(this.id, this.state, this.source, this.by, this.at.toString(), this.spooled.sha256(),
				this.spooled.bytes(), this.dryRun, running ? this.step : null, running ? this.rows : null,
				running && this.ofRows > 0 ? this.ofRows : null, running ? rate : null, remaining, this.failure,
				this.report);
	}

}
