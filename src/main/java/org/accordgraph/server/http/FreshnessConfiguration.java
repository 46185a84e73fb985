package org.accordgraph.server.http;

import java.util.List;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every read an ETag: from the version of the dataset, or from the response body.
 */
@Configuration(proxyBeanMethods = false)
class FreshnessConfiguration implements WebMvcConfigurer {

	/**
	 * Paths of reports on the current state of the graph, which can change outside the
	 * service.
	 */
	static final List<String> LIVE = List.of("/api/changes", "/api/checks", "/api/audit", "/api/import/jobs",
			"/api/import/documents", "/api/import/decisions");

	private final Freshness freshness;

	FreshnessConfiguration(Freshness freshness) {
		this.freshness = freshness;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.freshness).addPathPatterns("/api/**").excludePathPatterns(LIVE);
	}

	@Bean
	static FilterRegistrationBean<IfNoneMatchAny> anyTag() {
		FilterRegistrationBean<IfNoneMatchAny> filter = new FilterRegistrationBean<>(new IfNoneMatchAny());
		filter.setUrlPatterns(List.of("/api/*"));
		// Before the ETag filter of reports, which must not see If-None-Match: *.
		filter.setOrder(Ordered.LOWEST_PRECEDENCE - 2);
		return filter;
	}

	@Bean
	static FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfReports() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter());
		filter.setUrlPatterns(LIVE);
		// Outside of the copies of answers, which it would delay.
		filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
		return filter;
	}

}
