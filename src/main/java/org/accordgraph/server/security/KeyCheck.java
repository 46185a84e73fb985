package org.accordgraph.server.security;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Validates the keys before anything else starts, so that a weak key is rejected at once
 * and not after the database has opened. Warns of secrets among the command-line
 * arguments, which every user of the machine can list. Registered in
 * {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class KeyCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Logger log = LoggerFactory.getLogger(KeyCheck.class);

	private static final List<String> SECRETS = List.of(ReadKey.SETTING, ImportKey.SETTING, "accord.embedded.password",
			"spring.neo4j.authentication.password");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		SharedKey.in(environment, ReadKey.SETTING);
		SharedKey.in(environment, ImportKey.SETTING);
		for (PropertySource<?> source : environment.getPropertySources()) {
			if (source instanceof CommandLinePropertySource<?>) {
				SECRETS.stream()
					.filter(source::containsProperty)
					.forEach((secret) -> log.warn(
							"{} is an argument: every user of this machine can read it. Set it in the environment or in a file.",
							secret));
			}
		}
	}

}
