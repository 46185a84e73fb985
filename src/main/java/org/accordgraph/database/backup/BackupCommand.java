package org.accordgraph.database.backup;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.accordgraph.database.embedded.EmbeddedProperties;
import org.accordgraph.database.embedded.FileMask;
import org.accordgraph.support.startup.StartupFailure;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Runs the commands {@code --accord.backup=<file>} and {@code --accord.restore=<file>},
 * which exit before anything else starts. Registered in
 * {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BackupCommand implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String BACKUP = "accord.backup";

	private static final String RESTORE = "accord.restore";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		String backup = environment.getProperty(BACKUP);
		String restore = environment.getProperty(RESTORE);
		if (backup == null && restore == null) {
			return;
		}
		if (environment.containsProperty("spring.neo4j.uri") || (backup != null && restore != null)) {
			throw new StartupFailure(
					"accord.backup and accord.restore are for the embedded store, and only one of them can be used at a time: remove spring.neo4j.uri, or back up the server with neo4j-admin database dump.");
		}
		FileMask.ownerOnly();
		BackupStore store = BackupStore
			.in(Binder.get(environment).bindOrCreate("accord.embedded", EmbeddedProperties.class).directory());
		long start = System.nanoTime();
		if (backup != null) {
			new Backup(System.out).write(store, Path.of(backup));
			say("The graph in %s was backed up to %s", store.directory(), backup, start);
		}
		else {
			new Restore(System.out).read(Path.of(Objects.requireNonNull(restore)), store,
					environment.getProperty("accord.restore-over", Boolean.class, false));
			say("The graph in %s was restored from %s", store.directory(), restore, start);
		}
		// The command is complete; nothing else has started.
		System.exit(0);
	}

	private static void say(String words, Path directory, String file, long start) {
		System.out.printf(Locale.ROOT, words + " (%.1f s).%n", directory, file, (System.nanoTime() - start) / 1e9);
	}

}
