package org.accordgraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sets the Content-Security-Policy of the explorer page, which Spring Boot serves from
 * {@code static/} and the WebJars. The page loads from and connects to this service only,
 * and a name in the graph can never run as a script.
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
