package org.accordgraph.server.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Limits the requests of each client, if the limit is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("accord.access.requests-per-minute")
class RateLimitConfiguration {

	@Bean
	FilterRegistrationBean<RateLimit> rateLimit(@Value("${accord.access.requests-per-minute}") int perMinute) {
		FilterRegistrationBean<RateLimit> registration = new FilterRegistrationBean<>(new RateLimit(perMinute));
		registration.addUrlPatterns("/api/*", "/mcp", "/reconcile", "/reconcile/*");
		// Before any key is compared.
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

}
