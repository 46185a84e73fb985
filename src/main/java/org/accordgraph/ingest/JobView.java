package org.accordgraph.importing;

import org.accordgraph.intake.IntakeReport;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is told.
 *
 * @param id its id
 * @param state what has become of it so far
 * @param source the file as its maker calls it
 * @param by who sent it
 * @param at when, in UTC
 * @param sha256 the SHA-256 of the file
 * @param bytes how large the file is
 * @param dryRun whether it is only checked
 * @param step what is being done
 * @param rows how many rows of that step are done
 * @param ofRows how many there are, if that is known
 * @param rowsPerSecond how fast it goes
 * @param remainingSeconds how long that step still takes at that rate, if that is known
 * @param failure why it failed
 * @param report what was found and what became of the rows; only of the latest imports of
 * this service
 */
record JobView(String id, JobState state, String source, String by, String at, String sha256, long bytes,
		boolean dryRun, @Nullable String step, @Nullable Long rows, @Nullable Long ofRows, @Nullable Long rowsPerSecond,
		@Nullable Long remainingSeconds, @Nullable String failure, @Nullable IntakeReport report) {

	/** The same in a list. */
	JobView withoutReport() {
		return new JobView(this.id, this.state, this.source, this.by, this.at, this.sha256, this.bytes, this.dryRun,
				this.step, this.rows, this.ofRows, this.rowsPerSecond, this.remainingSeconds, this.failure, null);
	}

}
