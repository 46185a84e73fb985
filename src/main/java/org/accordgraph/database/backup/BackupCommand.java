package org.accordgraph.backup;

import java.nio.file.Path;
import java.util.Locale;

import org.accordgraph.embedded.EmbeddedProperties;
import org.accordgraph.refusal.StartRefused;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Makes two commands of the service: {@code --accord.backup=<file>} and
 * {@code --accord.restore=<file>} do their work and end, before anything else starts.
 * Named in {@code META-INF/spring.factories}.
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
			throw new StartRefused(
					"accord.backup and accord.restore, one of them at a time, are for the embedded store: take spring.neo4j.uri away, or back up the server with its own neo4j-admin database dump.");
		}
		Store store = Store
			.in(Binder.get(environment).bindOrCreate("accord.embedded", EmbeddedProperties.class).directory());
		long start = System.nanoTime();
		if (backup != null) {
			new Backup(System.out).write(store, Path.of(backup));
			say("The graph of %s is in %s", store.directory(), backup, start);
		}
		else {
			new Restore(System.out).read(Path.of(restore), store,
					environment.getProperty("accord.restore-over", Boolean.class, false));
			say("The graph in %s is that of %s now", store.directory(), restore, start);
		}
		// A command ends where it is done: nothing else has started.
		System.exit(0);
	}

	private static void say(String words, Path directory, String file, long start) {
		System.out.printf(Locale.ROOT, words + " (%.1f s).%n", directory, file, (System.nanoTime() - start) / 1e9);
	}

}
