package org.accordgraph.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.accordgraph.ingest.datapackage.DataPackage;
import org.accordgraph.ingest.datapackage.DataPackages;
import org.accordgraph.ingest.datapackage.Unreadable;
import org.accordgraph.ingest.staging.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An import job of this process, from the upload on. */
final class ImportJob implements Progress {

	private static final Logger log = LoggerFactory.getLogger(ImportJob.class);

	private final String id;

	private final UploadedPackage upload;

	private final String source;

	private final String by;

	private final boolean dryRun;

	private final Instant at = Instant.now();

	private final CountDownLatch finished = new CountDownLatch(1);

	private final Runnable heartbeat;

	private volatile JobState state = JobState.WAITING;

	private volatile boolean cancelled;

	private volatile String step = "waiting";

	private volatile long rows;

	private volatile long ofRows;

	/** When the current step stepStarted, and at which row. */
	private volatile long stepStarted = System.nanoTime();

	private volatile long firstRow;

	private volatile @Nullable ImportReport report;

	private volatile @Nullable String failure;

	ImportJob(String id, UploadedPackage upload, String source, String by, boolean dryRun, Runnable heartbeat) {
		this.id = id;
		this.upload = upload;
		this.source = source;
		this.by = by;
		this.dryRun = dryRun;
		this.heartbeat = heartbeat;
	}

	@Override
	public void rows(String step, long done, long of) {
		if (done < this.rows || this.rows == 0) {
			this.stepStarted = System.nanoTime();
			this.firstRow = done;
		}
		if (!step.equals(this.step)) {
			log.debug("Import {}: {}", this.id, step);
		}
		this.step = step;
		this.rows = done;
		this.ofRows = of;
		check();
	}

	@Override
	public void check() {
		if (this.cancelled) {
			throw new CancellationException();
		}
		this.heartbeat.run();
	}

	void begin() {
		this.state = JobState.RUNNING;
	}

	void end(JobState end, @Nullable ImportReport result, @Nullable String reason) {
		this.report = result;
		this.failure = reason;
		this.state = end;
		this.finished.countDown();
	}

	void cancel() {
		this.cancelled = true;
	}

	boolean isCancelled() {
		return this.cancelled;
	}

	boolean await(Duration maxWait) {
		try {
			return this.finished.await(maxWait.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Opens the uploaded package again; one that cannot be read is empty. */
	DataPackage open(DataPackages packages) throws IOException {
		try {
			return packages.open(this.upload.file(), this.source, Progress.NONE);
		}
		catch (Unreadable ex) {
			return new DataPackage(List.of(), List.of(), List.of(), () -> {
			});
		}
	}

	String id() {
		return this.id;
	}

	UploadedPackage upload() {
		return this.upload;
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

	@Nullable ImportReport report() {
		return this.report;
	}

	JobView view() {
		boolean running = this.state == JobState.RUNNING;
		double seconds = Math.max((System.nanoTime() - this.stepStarted) / 1e9, 0.001);
		long rate = Math.round((this.rows - this.firstRow) / seconds);
		Long remaining = (running && this.ofRows > 0 && rate > 0) ? (this.ofRows - this.rows) / rate : null;
		return new JobView(this.id, this.state, this.source, this.by, this.at.toString(), this.upload.sha256(),
				this.upload.bytes(), this.dryRun, running ? this.step : null, running ? this.rows : null,
				running && this.ofRows > 0 ? this.ofRows : null, running ? rate : null, remaining, this.failure,
				this.report);
	}

}
