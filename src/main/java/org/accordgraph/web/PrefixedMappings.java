package org.accordgraph.web;

import java.util.IdentityHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Looks closer only at mappings that begin as the path does. Spring holds every condition
 * of every mapping against each path that has a variable in its mapping, which took a
 * third of what a small answer takes in HTTP.
 */
class PrefixedMappings extends RequestMappingHandlerMapping {

	/**
	 * Two mappings are the same only if all their conditions are, which takes long to
	 * tell.
	 */
	private final Map<RequestMappingInfo, String[]> beginnings = new IdentityHashMap<>();

	@Override
	protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> mappings) {
		super.handlerMethodsInitialized(mappings);
		mappings.keySet().forEach((mapping) -> this.beginnings.put(mapping, beginnings(mapping)));
	}

	@Override
	protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
		String path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
		String[] beginnings = this.beginnings.get(mapping);
		return (beginnings == null || beginsAsOneOf(path, beginnings) || isEncoded(path))
				? super.getMatchingMapping(mapping, request) : null;
	}

	private static boolean beginsAsOneOf(String path, String[] beginnings) {
		for (String beginning : beginnings) {
			if (path.startsWith(beginning)) {
				return true;
			}
		}
		return false;
	}

	/** Spring decodes each segment by itself, and leaves out what a semicolon begins. */
	private static boolean isEncoded(String path) {
		return path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
	}

	/** What stands before the first variable or wildcard of each pattern. */
	private static String[] beginnings(RequestMappingInfo mapping) {
		return mapping.getPatternValues()
			.stream()
			.map((pattern) -> pattern.split("[{*?]", 2)[0])
			.toArray(String[]::new);
	}

}
