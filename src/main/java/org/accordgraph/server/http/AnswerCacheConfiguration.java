package org.accordgraph.server.http;

import java.util.List;

import org.accordgraph.database.embedded.GraphVersion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the cache of answers before the controllers if the database is embedded, and
 * behind it the limit of requests that are worked on at the same time.
 */
@Configuration(proxyBeanMethods = false)
class AnswerCacheConfiguration implements WebMvcConfigurer {

	private static final int PER_PROCESSOR = 8;

	private final ObjectProvider<GraphVersion> graph;

	private final Freshness freshness;

	private final DataSize size;

	private final int atOnce;

	AnswerCacheConfiguration(ObjectProvider<GraphVersion> graph, Freshness freshness,
			@Value("${accord.questions.cache:32MB}") DataSize size,
			@Value("${accord.questions.at-once:0}") int atOnce) {
		this.graph = graph;
		this.freshness = freshness;
		this.size = size;
		this.atOnce = (atOnce > 0) ? atOnce : PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		if (this.size.toBytes() > 0) {
			this.graph
				.ifAvailable((version) -> registry.addInterceptor(new AnswerCache(version, this.freshness, this.size))
					.addPathPatterns("/api/**")
					.order(Ordered.LOWEST_PRECEDENCE - 1));
		}
		registry.addInterceptor(new ConcurrencyLimit(this.atOnce))
			.addPathPatterns("/api/**", "/reconcile/**")
			.excludePathPatterns("/api/import/**", "/api/export/**")
			.order(Ordered.LOWEST_PRECEDENCE);
	}

	@Bean
	static FilterRegistrationBean<CopyingFilter> copiesOfAnswers() {
		FilterRegistrationBean<CopyingFilter> filter = new FilterRegistrationBean<>(new CopyingFilter());
		filter.setUrlPatterns(List.of("/api/*"));
		filter.setOrder(Ordered.LOWEST_PRECEDENCE);
		return filter;
	}

}
