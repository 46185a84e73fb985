package org.accordgraph.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The page is served by Spring Boot from {@code static/} and the WebJars. It asks nobody
 * but this service, and a name in the graph can never become a script of the page.
 */
@Configuration(proxyBeanMethods = false)
class ExplorerFiles implements WebMvcConfigurer {

	private static final String POLICY = String.join("; ", "default-src 'self'", "img-src 'self' data: blob:",
			"style-src 'self'", "script-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'",
			"frame-ancestors 'none'");

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				response.setHeader("Content-Security-Policy", POLICY);
				return true;
			}

		}).addPathPatterns("/", "/index.html", "/css/**", "/js/**", "/webjars/**");
	}

}
