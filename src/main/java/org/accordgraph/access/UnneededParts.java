package org.accordgraph.access;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out what Spring Boot would prepare though no setting asks for it: Spring
 * Security while nothing is protected, and metrics while nobody collects them. Left out
 * for good are users that Boot invents, endpoints that tell of the inside of this
 * process, and error pages in HTML. Named in {@code META-INF/spring.factories}.
 */
class UnneededParts implements AutoConfigurationImportFilter, EnvironmentAware {

	/** Whether metrics are collected, for Prometheus at {@code /actuator/prometheus}. */
	static final String METRICS = "accord.metrics";

	private static final String BOOT = "org.springframework.boot.";

	private static final List<String> ENDPOINTS = List.of("endpoint.EndpointAutoConfiguration",
			"endpoint.web.WebEndpointAutoConfiguration", "endpoint.jackson.JacksonEndpointAutoConfiguration",
			"info.InfoContributorAutoConfiguration", "info.InfoEndpointAutoConfiguration",
			"web.server.ManagementContextAutoConfiguration");

	private Predicate<String> needed = (name) -> true;

	@Override
	public void setEnvironment(Environment environment) {
		boolean secured = Protection.of(environment).isSet();
		boolean measured = environment.getProperty(METRICS, Boolean.class, false);
		this.needed = (name) -> {
			if (name.startsWith(BOOT + "security.")) {
				return secured && !name.contains("UserDetailsService") && !name.contains("Reactive");
			}
			if (name.startsWith(BOOT + "actuate.autoconfigure.")) {
				return ENDPOINTS.stream().anyMatch(name::endsWith);
			}
			if (name.contains(".metrics.") || name.contains("Observation")) {
				return measured;
			}
			return !name.endsWith(".ErrorMvcAutoConfiguration") && !name.endsWith(".SpringDocSecurityConfiguration");
		};
	}

	@Override
	public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
		boolean[] matches = new boolean[classes.length];
		for (int i = 0; i < classes.length; i++) {
			String name = classes[i];
			// The parts of a configuration are asked for by names of their own.
			matches[i] = name == null || this.needed.test(name.replaceFirst("\\$.*", ""));
		}
		return matches;
	}

}
