package org.accordgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;

import org.accordgraph.support.problem.Problem;
import org.accordgraph.support.temp.DiskFull;

import org.springframework.stereotype.Component;

/** Submits packages as import jobs, whether they come over HTTP or from an agent. */
@Component
public class PackageSubmission {

	/** How long a sender waits for the report. */
	static final Duration MAX_WAIT = Duration.ofSeconds(10);

	private final ImportProperties properties;

	private final ImportJobs jobs;

	private final JobRecords records;

	PackageSubmission(ImportProperties properties, ImportJobs jobs, JobRecords records) {
		this.properties = properties;
		this.jobs = jobs;
		this.records = records;
	}

	/**
	 * Imports a package, or only checks it, and waits up to ten seconds for the outcome.
	 * @param body the file
	 * @param name its name
	 * @param by who imports it
	 * @param dryRun whether it is only checked
	 * @return the job, which may still be running
	 * @throws IOException if the body cannot be read
	 * @throws Problem if the package is refused before it is read
	 */
	public JobView submit(InputStream body, String name, String by, boolean dryRun) throws IOException {
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
