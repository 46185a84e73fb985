package org.accordgraph.server.http;

import java.util.List;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Allows cross-origin reads from pages of the origins in {@code accord.cors.origins}
 * only. They cannot send an import key: its header is not among the allowed headers, so
 * browsers do not send it.
 */
@Configuration(proxyBeanMethods = false)
class Cors implements WebMvcConfigurer {

	private final List<String> origins;

	Cors(HttpProperties properties) {
		this.origins = properties.cors().origins();
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/api/**")
			.allowedOrigins(this.origins.toArray(String[]::new))
			.allowedMethods("GET", "HEAD")
			.allowedHeaders("Accept", "Accept-Language", "Authorization", "If-None-Match", "X-API-Key")
			.exposedHeaders("ETag", "Retry-After", "Content-Disposition", "Accord-Cut");
		// OpenRefine posts its queries as a form.
		registry.addMapping("/reconcile/**")
			.allowedOrigins(this.origins.toArray(String[]::new))
			.allowedMethods("GET", "HEAD", "POST")
			.allowedHeaders("Accept", "Accept-Language", "Authorization", "Content-Type", "X-API-Key");
		// Messages of the protocol for agents are posted, also those that only read.
		registry.addMapping("/mcp")
			.allowedOrigins(this.origins.toArray(String[]::new))
			.allowedMethods("POST")
			.allowedHeaders("Accept", "Authorization", "Content-Type", "MCP-Protocol-Version", "X-API-Key")
			.exposedHeaders("Retry-After");
	}

	@Bean
	static BeanPostProcessor refusalsOfOrigins() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof AbstractHandlerMapping mapping) {
					mapping.setCorsProcessor(new CorsRefusals());
				}
				return bean;
			}

		};
	}

}
