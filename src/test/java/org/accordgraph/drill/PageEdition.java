package org.accordgraph.drill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.accordgraph.ingest.ImportedGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The built-in page as a package, and the facts of a graph into which it was imported.
 *
 * @param handedIn the package
 * @param facts all facts, as {@link ImportedGraph} reads them
 */
record PageEdition(byte[] handedIn, List<String> facts) {

	/** The document that it contains. */
	static final String DOCUMENT = "cqcd-2021";

	static PageEdition original() throws Exception {
		return new PageEdition(Files.readAllBytes(DrillStore.page("zip")), DrillStore.IMPORTED.facts());
	}

	/** With a different area of a science city. */
	PageEdition corrected() throws IOException {
		List<String> changed = this.facts.stream()
			.map((line) -> line.replace("areaKm2=394.2,", "areaKm2=400.5,"))
			.toList();
		assertThat(ImportedGraph.difference(this.facts, changed)).hasSize(2);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(this.handedIn));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] file = in.readAllBytes();
				out.write(entry.getName().equals("places.csv")
						? new String(file, StandardCharsets.UTF_8).replace("394.2", "400.5")
							.getBytes(StandardCharsets.UTF_8)
						: file);
			}
		}
		return new PageEdition(bytes.toByteArray(), changed);
	}

}
