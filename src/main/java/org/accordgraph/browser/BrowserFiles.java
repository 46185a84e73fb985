package org.accordgraph.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.accordgraph.cypher.CypherFolder;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the static files of Neo4j Browser from its published jar, and what it can load
 * to be at home in this graph: the style and the images of the guide
 * ({@code cypher/browser/}) and the page that signs in. Neo4j Browser of any server may
 * load these.
 */
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {

	/**
	 * Neo4j Browser would fetch fonts, statistics and a news box from others' servers. It
	 * works without, and what an analyst looks at stays here: only the database is
	 * reached, wherever it is.
	 */
	private static final String POLICY = String.join("; ", "default-src 'self' data: blob:",
			"script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:", "style-src 'self' 'unsafe-inline'",
			"connect-src 'self' ws: wss: http://localhost:* http://127.0.0.1:* data: blob:", "object-src 'none'",
			"base-uri 'self'", "frame-ancestors 'none'");

	/**
	 * Somebody may open a guide as a page of its own; the page that signs in has a
	 * script.
	 */
	private static final String POLICY_OF_OUR_FILES = String.join("; ", "default-src 'none'", "script-src 'self'",
			"connect-src 'self'", "img-src 'self'", "style-src 'unsafe-inline'", "base-uri 'none'",
			"form-action 'none'", "frame-ancestors 'none'");

	private final CypherFolder folder;

	BrowserFiles(CypherFolder folder) {
		this.folder = folder;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
		registry.addResourceHandler("/browser-files/**")
			.addResourceLocations(this.folder.location() + "browser/", "classpath:/browser-files/")
			.setCacheControl(CacheControl.noCache());
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/browser-files/**").allowedOrigins("*").allowedMethods("GET", "HEAD");
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(policy(POLICY)).addPathPatterns("/browser/**");
		registry.addInterceptor(policy(POLICY_OF_OUR_FILES)).addPathPatterns("/browser-files/**");
	}

	private static HandlerInterceptor policy(String policy) {
		return new HandlerInterceptor() {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				response.setHeader("Content-Security-Policy", policy);
				return true;
			}

		};
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/browser", "/browser/");
	}

}
