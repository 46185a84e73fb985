package org.accordgraph.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.problem.ComeAgain;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets nobody see a graph that is not loaded yet, or one of yesterday that is about to
 * change. The pages are there, and say so.
 */
@Configuration(proxyBeanMethods = false)
class Gate implements WebMvcConfigurer, HandlerInterceptor {

	private final Preparation preparation;

	Gate(Preparation preparation) {
		this.preparation = preparation;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**", "/browser-files/guide.*");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (this.preparation.graph().isEmpty()) {
			throw ComeAgain
				.databaseAway("The graph is not loaded yet: the database does not answer, or is being loaded.");
		}
		return true;
	}

}
