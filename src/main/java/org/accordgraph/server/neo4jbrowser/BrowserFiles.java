package org.accordgraph.server.neo4jbrowser;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.links.BrowserLinks;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Serves the static files of Neo4j Browser from its published jar, and the files that
 * adapt it to this graph: the style and the images of the guide ({@code cypher/browser/})
 * and the sign-in page. Neo4j Browser on any server may load the former two.
 */
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {

	/** Images and styles of a guide that is opened as a page; no scripts. */
	private static final String POLICY_OF_OUR_FILES = String.join("; ", "default-src 'none'", "img-src 'self'",
			"style-src 'unsafe-inline'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

	private static final String POLICY_OF_SIGN_IN = String.join("; ", "default-src 'none'", "script-src 'self'",
			"connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

	private final CypherFolder folder;

	private final BrowserLinks links;

	private final BrowserPort port;

	BrowserFiles(CypherFolder folder, BrowserLinks links, BrowserPort port) {
		this.folder = folder;
		this.links = links;
		this.port = port;
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
		registry.addInterceptor(toItsPort()).addPathPatterns("/browser/**", "/browser-files/sign-in*");
		registry.addInterceptor(policy(policy(this.links.database()))).addPathPatterns("/browser/**");
		registry.addInterceptor(policy(POLICY_OF_OUR_FILES)).addPathPatterns("/browser-files/**");
		registry.addInterceptor(policy(POLICY_OF_SIGN_IN)).addPathPatterns("/browser-files/sign-in*");
	}

	/**
	 * The policy of Neo4j Browser, which needs inline scripts. It keeps it from loading
	 * fonts, statistics and a news box from other servers, and lets it connect to the
	 * database only, so that nobody else learns what an analyst looks at or which
	 * password the storage contains.
	 * @param database the address of the database, as Neo4j Browser reaches it
	 */
	static String policy(URI database) {
		return String.join("; ", "default-src 'self' data: blob:",
				"script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:", "style-src 'self' 'unsafe-inline'",
				"connect-src 'self' data: blob: " + String.join(" ", of(database)), "object-src 'none'",
				"base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");
	}

	private static Set<String> of(URI database) {
		if (database.getScheme().startsWith("neo4j")) {
			// The servers of a cluster name each other.
			return new TreeSet<>(Set.of("ws:", "wss:"));
		}
		Set<String> sources = new TreeSet<>();
		for (String host : LOOPBACK.contains(database.getHost()) ? LOOPBACK : Set.of(database.getHost())) {
			String authority = host + ((database.getPort() < 0) ? "" : ":" + database.getPort());
			for (String scheme : Set.of("ws://", "wss://", "http://", "https://")) {
				sources.add(scheme + authority);
			}
		}
		return sources;
	}

	/** Redirects from the port of the service to that of Neo4j Browser. */
	private HandlerInterceptor toItsPort() {
		return new HandlerInterceptor() {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				if (!BrowserFiles.this.port.isOpen() || BrowserFiles.this.port.isOf(request)) {
					return true;
				}
				String origin = BrowserFiles.this.port
					.origin(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
				String query = request.getQueryString();
				response.setStatus(HttpStatus.TEMPORARY_REDIRECT.value());
				response.setHeader(HttpHeaders.LOCATION,
						origin + request.getRequestURI() + ((query != null) ? "?" + query : ""));
				return false;
			}

		};
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
