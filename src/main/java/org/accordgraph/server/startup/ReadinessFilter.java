package org.accordgraph.server.startup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.support.problem.RetryLater;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Rejects API requests with 503 until the graph is loaded, so that no client sees an
 * incomplete graph, or a former one that is about to change. The pages are served
 * meanwhile, and report this.
 */
@Configuration(proxyBeanMethods = false)
class ReadinessFilter implements WebMvcConfigurer, HandlerInterceptor {

	private final StartupSequence preparation;

	ReadinessFilter(StartupSequence preparation) {
		this.preparation = preparation;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**", "/mcp", "/reconcile/**", "/browser-files/guide.*");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (this.preparation.graph().isEmpty()) {
			throw RetryLater.databaseAway(
					"The graph is not loaded yet: the database is not responding, or the graph is being loaded.");
		}
		return true;
	}

}
