package org.accordgraph.database.embedded;

import java.util.function.Supplier;

import org.accordgraph.database.load.BuiltInScripts;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded database if no server is configured, before any bean is created, so
 * that both happen in parallel. Registered in {@code META-INF/spring.factories}.
 */
class EmbeddedStart implements ApplicationContextInitializer<GenericApplicationContext> {

	@Override
	public void initialize(GenericApplicationContext context) {
		Environment environment = context.getEnvironment();
		if (environment.containsProperty("spring.neo4j.uri")) {
			return;
		}
		FileMask.ownerOnly();
		Supplier<String> scripts = () -> BuiltInScripts.version(environment);
		EmbeddedDatabase database = EmbeddedDatabase
			.start(Binder.get(environment).bindOrCreate("accord.embedded", EmbeddedProperties.class), scripts);
		context.getDefaultListableBeanFactory().registerDisposableBean("embeddedDatabaseStop", database::stop);
		context.registerBean(EmbeddedDatabase.class, () -> database);
		// What an earlier version, a copy or a restore left open to others.
		context.addApplicationListener((ApplicationReadyEvent event) -> database.restrict());
		context.registerBean(DiskSpace.class, database::room);
		context.registerBean(StorePreparation.class,
				() -> () -> PreparedStore.mark(database.directory(), scripts.get()));
		context.registerBean(SignIn.class,
				() -> new SignIn(EmbeddedDatabase.USER, database.password().where(), database.password().generated()));
		context.registerBean(Neo4jConnectionDetails.class, () -> new EmbeddedConnectionDetails(database));
	}

}
