package org.accordgraph.web;

import java.util.List;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every read carries an ETag: from the version of the dataset, or from what it found. */
@Configuration(proxyBeanMethods = false)
class FreshnessConfiguration implements WebMvcConfigurer {

	/** Reports on the graph as it is in the moment, whoever changed it. */
	static final List<String> LIVE = List.of("/api/checks", "/api/audit", "/api/import/jobs", "/api/import/documents",
			"/api/import/decisions");

	private final Freshness freshness;

	FreshnessConfiguration(Freshness freshness) {
		this.freshness = freshness;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.freshness).addPathPatterns("/api/**").excludePathPatterns(LIVE);
	}

	@Bean
	static FilterRegistrationBean<AnyTag> anyTag() {
		FilterRegistrationBean<AnyTag> filter = new FilterRegistrationBean<>(new AnyTag());
		filter.setUrlPatterns(List.of("/api/*"));
		// Before the tags of reports, which are told of no star.
		filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
		return filter;
	}

	@Bean
	static FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfReports() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter());
		filter.setUrlPatterns(LIVE);
		return filter;
	}

}
