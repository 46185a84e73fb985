package org.accordgraph.embedded;

import org.accordgraph.start.SignIn;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Opens the embedded database as the first thing of all where no server is named, so that
 * it opens beside everything else. Named in {@code META-INF/spring.factories}.
 */
class EmbeddedStart implements ApplicationContextInitializer<GenericApplicationContext> {

	@Override
	public void initialize(GenericApplicationContext context) {
		Environment environment = context.getEnvironment();
		if (environment.containsProperty("spring.neo4j.uri")) {
			return;
		}
		EmbeddedDatabase database = EmbeddedDatabase
			.start(Binder.get(environment).bindOrCreate("accord.embedded", EmbeddedProperties.class));
		context.getDefaultListableBeanFactory().registerDisposableBean("embeddedDatabaseStop", database::stop);
		context.registerBean(EmbeddedDatabase.class, () -> database);
		context.registerBean(Room.class, database::room);
		context.registerBean(SignIn.class,
				() -> new SignIn(EmbeddedDatabase.USER, database.password().words(), database.password().generated()));
		context.registerBean(Neo4jConnectionDetails.class, () -> new EmbeddedConnectionDetails(database));
	}

}
