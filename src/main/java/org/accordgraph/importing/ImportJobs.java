package org.accordgraph.importing;

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

import org.accordgraph.embedded.Room;
import org.accordgraph.intake.Intake;
import org.accordgraph.intake.IntakeReport;
import org.accordgraph.problem.ComeAgain;
import org.accordgraph.thread.ServiceThreads;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does one import after the other. */
@Component
class ImportJobs implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

	/** Of so many the package and all findings are kept. */
	private static final int KEPT = 20;

	private static final int MOST_WAITING = 10;

	private static final long HEARTBEAT_NANOS = 10_000_000_000L;

	/** Each row is told; the disk is asked less often. */
	private static final long ROOM_NANOS = 1_000_000_000L;

	private final Intake intake;

	private final JobRecords records;

	/** None where the database is a server. */
	private final @Nullable Room room;

	private final ExecutorService worker;

	private final Deque<ImportJob> jobs = new ArrayDeque<>();

	ImportJobs(Intake intake, JobRecords records, ObjectProvider<Room> room) {
		this.intake = intake;
		this.records = records;
		this.room = room.getIfAvailable();
		this.worker = Executors.newSingleThreadExecutor(ServiceThreads.called("import-"));
	}

	synchronized ImportJob submit(Spooled spooled, String source, String by, boolean dryRun) {
		if (this.jobs.stream().filter((job) -> !job.state().isOver()).count() > MOST_WAITING) {
			throw new ComeAgain(HttpStatus.SERVICE_UNAVAILABLE, "import-busy", "Busy",
					"Many imports are waiting already.", Duration.ofSeconds(30));
		}
		requireRoom(dryRun);
		AtomicLong said = new AtomicLong(System.nanoTime());
		AtomicLong asked = new AtomicLong(System.nanoTime());
		ImportJob[] self = new ImportJob[1];
		ImportJob job = new ImportJob(UUID.randomUUID().toString(), spooled, source, by, dryRun, () -> {
			long now = System.nanoTime();
			if (now - asked.get() > ROOM_NANOS) {
				asked.set(now);
				requireRoom(dryRun);
			}
			if (now - said.get() > HEARTBEAT_NANOS) {
				said.set(now);
				this.records.keep(self[0]);
			}
		});
		self[0] = job;
		this.jobs.addFirst(job);
		while (this.jobs.size() > KEPT && this.jobs.peekLast().state().isOver()) {
			delete(this.jobs.removeLast());
		}
		this.records.keep(job);
		this.worker.submit(() -> run(job));
		return job;
	}

	private void requireRoom(boolean dryRun) {
		if (this.room != null && !dryRun) {
			this.room.lack().ifPresent((lack) -> {
				throw ImportProblem.noRoom(lack);
			});
		}
	}

	private void run(ImportJob job) {
		try {
			job.begin();
			job.rows("beginning", 0, 0);
			this.records.keep(job);
			IntakeReport report = this.intake.take(job.spooled().file(), job.source(), job.isDryRun(), job);
			job.end(report.accepted() ? JobState.DONE : JobState.REFUSED, report, null);
		}
		catch (CancellationException ex) {
			job.end(JobState.CANCELLED, null, null);
		}
		catch (ImportProblem ex) {
			job.end(JobState.FAILED, null, ex.getBody().getDetail());
		}
		catch (IOException | RuntimeException | OutOfMemoryError ex) {
			log.error("The import {} of {} failed", job.id(), job.source(), ex);
			job.end(JobState.FAILED, null,
					"The service or its database failed; the log tells why. Each document is in as a whole, or not at all: send the package again.");
		}
		this.records.keep(job);
	}

	private static void delete(ImportJob job) {
		try {
			Files.deleteIfExists(job.spooled().file());
		}
		catch (IOException ex) {
			log.debug("Left behind", ex);
		}
	}

	/** The jobs of this service of which everything is known, the latest first. */
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
