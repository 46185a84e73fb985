package org.accordgraph.ingest;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A job between two of its rows. */
class ImportJobTests {

	private final AtomicInteger heartbeats = new AtomicInteger();

	private final ImportJob job = new ImportJob("id", new UploadedPackage(Path.of("none"), 1, ""), "package.xlsx", "me",
			false, this.heartbeats::incrementAndGet);

	@Test
	void showsThatItIsAliveWithoutRows() {
		this.job.begin();
		this.job.check();
		this.job.check();
		assertThat(this.heartbeats).hasValue(2);
		assertThat(this.job.view().rows()).isZero();
	}

	@Test
	void endsWithoutRowsWhenItIsCancelled() {
		this.job.begin();
		this.job.cancel();
		assertThatExceptionOfType(CancellationException.class).isThrownBy(this.job::check);
		assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> this.job.rows("reading", 1, 0));
		assertThat(this.heartbeats).hasValue(0);
	}

}
