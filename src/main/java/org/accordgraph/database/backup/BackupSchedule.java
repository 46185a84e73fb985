package org.accordgraph.database.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.accordgraph.database.check.Checks;
import org.accordgraph.database.embedded.StoreAccess;
import org.accordgraph.database.load.GraphWriter;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.support.temp.PrivateFiles;
import org.accordgraph.support.thread.ServiceThreads;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Backs up the graph at intervals while the service runs. Neo4j Community cannot copy an
 * open store, so the database is closed while its files are copied, which takes a second
 * for a small graph; imports wait. The copy becomes a backup once it has been restored
 * into a scratch folder and passes the checks there. Only the newest backups are kept.
 */
@Component
class BackupSchedule implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(BackupSchedule.class);

	private static final DateTimeFormatter NAME = DateTimeFormatter
		.ofPattern("'accord-graph-'uuuuMMdd'T'HHmmss'Z.dump'")
		.withZone(ZoneOffset.UTC);

	private static final List<String> PARTS = List.of("databases", "transactions");

	private final BackupProperties properties;

	private final ObjectProvider<StoreAccess> store;

	private final GraphWriter writer;

	private final GraphReader reader;

	private final Checks checks;

	private @Nullable ScheduledExecutorService timer;

	BackupSchedule(BackupProperties properties, ObjectProvider<StoreAccess> store, GraphWriter writer,
			GraphReader reader, Checks checks) {
		this.properties = properties;
		this.store = store;
		this.writer = writer;
		this.reader = reader;
		this.checks = checks;
	}

	@EventListener
	void begin(ApplicationReadyEvent event) {
		Duration every = this.properties.every();
		if (every == null || !(event.getApplicationContext() instanceof WebServerApplicationContext)) {
			return;
		}
		if (this.store.getIfAvailable() == null) {
			log.warn("accord.backup.every is for the embedded store: back up a server by its own means.");
			return;
		}
		this.timer = Executors.newSingleThreadScheduledExecutor(ServiceThreads.called("backup-"));
		this.timer.scheduleWithFixedDelay(this::backUp, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
		log.info("A backup is made every {} in {}; {} are kept.", every, this.properties.directory().toAbsolutePath(),
				this.properties.keep());
	}

	private void backUp() {
		Path scratch = this.store.getObject().directory().resolve("being-backed-up");
		Path part = this.properties.directory().resolve("being-tried.dump");
		try {
			FileSystemUtils.deleteRecursively(scratch);
			Files.deleteIfExists(part);
			PrivateFiles.makeFolder(scratch);
			long begun = System.nanoTime();
			Record size = copy(scratch.resolve("copy"));
			new Backup(new PrintStream(PrintStream.nullOutputStream())).write(new BackupStore(scratch.resolve("copy")),
					part);
			new BackupTrial(this.checks.texts()).require(part, scratch.resolve("trial"), size.get("nodes").asLong(),
					size.get("relationships").asLong());
			Path file = this.properties.directory().resolve(NAME.format(Instant.now()));
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
			log.info("Backup {}: {} nodes and {} relationships, restored and checked, {} s.", file,
					size.get("nodes").asLong(), size.get("relationships").asLong(),
					Duration.ofNanos(System.nanoTime() - begun).toSeconds());
			removeOld();
		}
		catch (IOException | RuntimeException ex) {
			log.error("No backup was made; earlier ones are as they were, and the next is tried in {}: {}",
					this.properties.every(), ex.toString());
			log.debug("The backup failed", ex);
		}
		finally {
			FileSystemUtils.deleteRecursively(scratch.toFile());
			part.toFile().delete();
		}
	}

	/** Copies the files; no write happens between the count and the copy. */
	private Record copy(Path to) {
		StoreAccess access = this.store.getObject();
		return this.writer.paused(() -> {
			Record size = this.reader.readAtLeisure((tx) -> tx.run(BackupTrial.size()).single());
			access.whileClosed(() -> copyFiles(access.directory(), to));
			return size;
		});
	}

	private static void copyFiles(Path from, Path to) {
		try {
			PrivateFiles.makeFolder(to);
			for (String part : PARTS) {
				FileSystemUtils.copyRecursively(from.resolve(part), to.resolve(part));
			}
			PrivateFiles.restrictAll(to);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void removeOld() throws IOException {
		try (Stream<Path> files = Files.list(this.properties.directory())) {
			List<Path> old = files
				.filter((file) -> file.getFileName().toString().matches("accord-graph-\\d{8}T\\d{6}Z\\.dump"))
				.sorted(Comparator.reverseOrder())
				.skip(this.properties.keep())
				.toList();
			for (Path file : old) {
				Files.delete(file);
				log.info("Backup {} is removed: {} newer ones are there.", file, this.properties.keep());
			}
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		if (this.timer != null) {
			this.timer.shutdown();
			// Wait until the database is open again, before it is closed for good.
			this.timer.awaitTermination(1, TimeUnit.MINUTES);
		}
	}

}
