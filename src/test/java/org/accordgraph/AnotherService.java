package org.accordgraph;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A second service on the database of the tests, with settings of its own: one JVM holds
 * one embedded database.
 */
public final class AnotherService implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private AnotherService(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts it.
	 * @param database the database of the tests
	 * @param source a configuration to add, or the application itself
	 * @param settings as {@code name=value}
	 */
	public static AnotherService on(Neo4jConnectionDetails database, Class<?> source, String... settings) {
		List<String> arguments = new ArrayList<>(
				List.of("--server.port=0", "--accord.browser.port=0", "--spring.neo4j.uri=" + database.getUri()));
		List.of(settings).forEach((setting) -> arguments.add("--" + setting));
		if (arguments.stream().noneMatch((argument) -> argument.startsWith("--accord.seed="))) {
			// That of the shared service.
			arguments.add("--accord.seed=page");
		}
		if (arguments.stream().noneMatch((argument) -> argument.startsWith("--accord.questions.prepare="))) {
			arguments.add("--accord.questions.prepare=false");
		}
		return new AnotherService(new SpringApplicationBuilder(AccordGraph.class, source)
			.initializers((context) -> context.getBeanFactory().registerSingleton("databaseOfTheTests", database))
			.run(arguments.toArray(String[]::new)));
	}

	public int port() {
		return ((WebServerApplicationContext) this.context).getWebServer().getPort();
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
