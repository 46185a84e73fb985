package org.accordgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;

import org.accordgraph.support.problem.Problem;
import org.accordgraph.support.temp.DiskFull;

import org.springframework.stereotype.Component;

/** Takes packages in as jobs, whichever way somebody sends them. */
@Component
public class PackageIntake {

	/** Who sends a package waits so long for its report. */
	static final Duration MAX_WAIT = Duration.ofSeconds(10);

	private final ImportProperties properties;

	private final ImportJobs jobs;

	private final JobRecords records;

	PackageIntake(ImportProperties properties, ImportJobs jobs, JobRecords records) {
		this.properties = properties;
		this.jobs = jobs;
		this.records = records;
	}

	/**
	 * Takes a package in, or only checks it, and waits up to ten seconds for the outcome.
	 * @param body the file
	 * @param name its name
	 * @param by who imports it
	 * @param dryRun whether it is only checked
	 * @return the job, which may still be running
	 * @throws IOException if the body cannot be read
	 * @throws Problem if the package is refused before it is read
	 */
	public JobView take(InputStream body, String name, String by, boolean dryRun) throws IOException {
		UploadedPackage upload = receive(body);
		ImportJob job;
		try {
			job = this.jobs.submit(upload, PlainText.of(name, "package"), PlainText.of(by, "unknown"), dryRun);
		}
		catch (Problem ex) {
			Files.deleteIfExists(upload.file());
			throw ex;
		}
		job.await(MAX_WAIT);
		return job.view();
	}

	private UploadedPackage receive(InputStream body) throws IOException {
		try {
			return UploadedPackage.of(body, this.properties.maxSize().toBytes());
		}
		catch (IOException ex) {
			if (DiskFull.isCauseOf(ex)) {
				throw ImportProblem.noTemporarySpace();
			}
			throw ex;
		}
	}

	/**
	 * Returns a job.
	 * @param id its id
	 * @throws Problem if there is no such job
	 */
	public JobView job(String id) {
		return this.jobs.find(id)
			.map(ImportJob::view)
			.or(() -> this.records.find(id))
			.orElseThrow(() -> ImportProblem.noJob(id));
	}

}
