package org.accordgraph.shipped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.database.embedded.OpenedStore;
import org.accordgraph.drill.DrillStore;
import org.accordgraph.ingest.ImportedGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Scheduled backups of a running service, with an import between them. */
@Tag("drill")
class ScheduledBackupIT {

	@TempDir
	Path folder;

	@Test
	void areRestoredAndCheckedAndTheNewestAreKept() throws Exception {
		Path backups = Files.createDirectory(this.folder.resolve("backups"));
		Files.createFile(backups.resolve("accord-graph-20200101T000000Z.dump"));
		Path store = DrillStore.LOADED.copyTo(this.folder.resolve("data"));
		try (Shipped service = Shipped.start(store, "--accord.embedded.password=" + OpenedStore.PASSWORD,
				"--accord.backup.every=10s", "--accord.backup.keep=2", "--accord.backup.directory=" + backups)) {
			byte[] example = Files.readAllBytes(DrillStore.example());
			service.send(example, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "example.xlsx");
			for (int tries = 0; backups(backups).stream()
				.anyMatch((file) -> file.toString().contains("-2020")); tries++) {
				assertThat(tries).as(() -> String.join("\n", service.lines())).isLessThan(600);
				assertThat(backups(backups)).hasSizeLessThanOrEqualTo(3);
				Thread.sleep(200);
				service.found("/api/agreements");
			}
			service.stop();
		}
		List<Path> kept = backups(backups);
		assertThat(kept).hasSize(2);
		// The folder was there before, with the rights that somebody gave it.
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.get(1)))).isEqualTo("rw-------");
		Path restored = this.folder.resolve("restored");
		Shipped.command(restored, "--accord.restore=" + kept.get(1));
		assertThat(OpenedStore.read(restored, ImportedGraph::read)).anyMatch((line) -> line.startsWith("cqcd-2021."))
			.anyMatch((line) -> line.startsWith("example-2024."));
		try (Stream<Path> files = Files.walk(store)) {
			assertThat(files.filter((file) -> Files.isRegularFile(file)))
				.allSatisfy((file) -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
					.endsWith("------"));
		}
	}

	private static List<Path> backups(Path folder) throws Exception {
		if (Files.notExists(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("accord-graph-")).sorted().toList();
		}
	}

}
