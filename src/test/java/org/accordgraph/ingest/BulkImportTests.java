package org.accordgraph.ingest;

import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.AccordTest;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A bulk import is for an empty graph; drills make some. */
@AccordTest
class BulkImportTests {

	@Autowired
	Importer importer;

	@TempDir
	Path folder;

	@Test
	void fillsOnlyWhatIsEmpty() throws Exception {
		Path example = Files.write(this.folder.resolve("example.zip"), new ExamplePackage().zip());
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> this.importer.importInBulk(example, "example.zip", Progress.NONE))
			.withMessageContaining("The database is not empty");
	}

}
