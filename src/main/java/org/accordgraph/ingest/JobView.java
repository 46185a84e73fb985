package org.accordgraph.ingest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import job, as the API shows it.
 *
 * @param id its id
 * @param state its state
 * @param source the name of the file
 * @param by who imports it
 * @param at when it was submitted, in UTC
 * @param sha256 the SHA-256 of the file
 * @param bytes the size of the file
 * @param dryRun whether it is only checked
 * @param step the current step
 * @param rows the rows processed in that step
 * @param ofRows the rows of that step, if known
 * @param rowsPerSecond the rate of that step
 * @param remainingSeconds the remaining time of that step at that rate, if known
 * @param failure why it failed
 * @param report issues and counts; only for the latest jobs of this process
 */
@Schema(name = "ImportJob")
public record JobView(String id, JobState state, String source, String by, String at, String sha256, long bytes,
		boolean dryRun, @Nullable String step, @Nullable Long rows, @Nullable Long ofRows, @Nullable Long rowsPerSecond,
		@Nullable Long remainingSeconds, @Nullable String failure, @Nullable ImportReport report) {

	/** The job as an item of a list. */
	JobView withoutReport() {
		return new JobView(this.id, this.state, this.source, this.by, this.at, this.sha256, this.bytes, this.dryRun,
				this.step, this.rows, this.ofRows, this.rowsPerSecond, this.remainingSeconds, this.failure, null);
	}

}
