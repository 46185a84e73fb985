package org.accordgraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import org.accordgraph.database.embedded.DiskSpace;
import org.accordgraph.support.problem.RetryLater;
import org.accordgraph.support.temp.DiskFull;
import org.accordgraph.support.thread.ServiceThreads;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The queue of import jobs; one runs at a time. */
@Component
class ImportJobs implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

	/** Jobs whose package and report are kept. */
	private static final int MAX_KEPT_JOBS = 20;

	private static final int MAX_WAITING_JOBS = 10;

	private static final long HEARTBEAT_NANOS = 10_000_000_000L;

	/** Every row reports progress; the disk is checked less often. */
	private static final long DISK_CHECK_NANOS = 1_000_000_000L;

	private final Importer importer;

	private final JobRecords records;

	private final ApplicationEventPublisher events;

	/** Only of the embedded database. */
	private final @Nullable DiskSpace diskSpace;

	private final ExecutorService worker;

	private final Deque<ImportJob> jobs = new ArrayDeque<>();

	ImportJobs(Importer importer, JobRecords records, ObjectProvider<DiskSpace> diskSpace,
			ApplicationEventPublisher events) {
		this.importer = importer;
		this.records = records;
		this.events = events;
		this.diskSpace = diskSpace.getIfAvailable();
		this.worker = Executors.newSingleThreadExecutor(ServiceThreads.called("import-"));
	}

	synchronized ImportJob submit(UploadedPackage upload, String source, String by, boolean dryRun) {
		if (this.jobs.stream().filter((job) -> !job.state().isOver()).count() > MAX_WAITING_JOBS) {
			throw new RetryLater(HttpStatus.SERVICE_UNAVAILABLE, "import-busy", "Busy", "Too many imports are waiting.",
					Duration.ofSeconds(30));
		}
		requireDiskSpace(dryRun);
		AtomicLong recordedAt = new AtomicLong(System.nanoTime());
		AtomicLong checkedAt = new AtomicLong(System.nanoTime());
		ImportJob[] self = new ImportJob[1];
		ImportJob job = new ImportJob(UUID.randomUUID().toString(), upload, source, by, dryRun, () -> {
			long now = System.nanoTime();
			if (now - checkedAt.get() > DISK_CHECK_NANOS) {
				checkedAt.set(now);
				requireDiskSpace(dryRun);
			}
			if (now - recordedAt.get() > HEARTBEAT_NANOS) {
				recordedAt.set(now);
				this.records.keep(self[0]);
			}
		});
		self[0] = job;
		this.jobs.addFirst(job);
		while (this.jobs.size() > MAX_KEPT_JOBS && this.jobs.peekLast().state().isOver()) {
			delete(this.jobs.removeLast());
		}
		this.records.keep(job);
		this.worker.submit(() -> run(job));
		return job;
	}

	private void requireDiskSpace(boolean dryRun) {
		if (this.diskSpace != null && !dryRun) {
			this.diskSpace.lack().ifPresent((lack) -> {
				throw ImportProblem.noDiskSpace(lack);
			});
		}
	}

	private void run(ImportJob job) {
		try {
			job.begin();
			job.rows("starting", 0, 0);
			this.records.keep(job);
			ImportReport report = this.importer.importPackage(job.upload().file(), job.source(), job.isDryRun(), job);
			// Before anybody sees that it is done, and asks what it changed.
			this.records.keepDocuments(job, report);
			JobState state = report.accepted() ? JobState.DONE : JobState.REJECTED;
			this.records.keep(job, state, report);
			job.end(state, report, null);
			changed(job);
			return;
		}
		catch (CancellationException ex) {
			job.end(JobState.CANCELLED, null, null);
		}
		catch (ImportProblem ex) {
			job.end(JobState.FAILED, null, ex.getBody().getDetail());
		}
		catch (IOException | RuntimeException | OutOfMemoryError ex) {
			fail(job, ex);
		}
		this.records.keep(job);
		changed(job);
	}

	/** However it ended: documents of a large package are committed one by one. */
	private void changed(ImportJob job) {
		if (!job.isDryRun()) {
			this.events.publishEvent(new GraphChanged());
		}
	}

	private static void fail(ImportJob job, Throwable failure) {
		if (DiskFull.isCauseOf(failure)) {
			ImportProblem problem = ImportProblem.noTemporarySpace();
			log.warn("Import {} failed. {}", job.id(), problem.getBody().getDetail());
			job.end(JobState.FAILED, null, problem.getBody().getDetail());
			return;
		}
		log.error("Import {} of {} failed", job.id(), job.source(), failure);
		job.end(JobState.FAILED, null,
				"The service or its database failed; see the log. Each document is imported completely or not at all: send the package again.");
	}

	private static void delete(ImportJob job) {
		try {
			Files.deleteIfExists(job.upload().file());
		}
		catch (IOException ex) {
			log.debug("Could not delete the uploaded package {}", job.upload().file(), ex);
		}
	}

	/** The latest jobs of this process, the latest first. */
	synchronized List<ImportJob> all() {
		return List.copyOf(this.jobs);
	}

	Optional<ImportJob> find(String id) {
		return all().stream().filter((job) -> job.id().equals(id)).findFirst();
	}

	@Override
	public void destroy() {
		all().forEach(ImportJob::cancel);
		this.worker.shutdown();
		all().forEach(ImportJobs::delete);
	}

}
