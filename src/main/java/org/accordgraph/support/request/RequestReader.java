package org.accordgraph.support.request;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Validates the query parameters of every API request before anything else happens, and
 * passes them to the handler.
 */
@Component
class RequestReader implements HandlerInterceptor, HandlerMethodArgumentResolver {

	private static final String READ = RequestReader.class.getName();

	private final EndpointParameters endpoints;

	RequestReader(EndpointParameters endpoints) {
		this.endpoints = endpoints;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && !readsByItself(method)
				&& request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String path) {
			request.setAttribute(READ,
					RequestValues.of(given(request, method), this.endpoints.of(request.getMethod(), path)));
		}
		return true;
	}

	/**
	 * The parameters of a question are declared in its file only, and select its format.
	 */
	static boolean readsByItself(HandlerMethod method) {
		return takes(method, MultiValueMap.class);
	}

	private static boolean takes(HandlerMethod method, Class<?> type) {
		return Arrays.stream(method.getMethodParameters()).anyMatch((each) -> each.getParameterType() == type);
	}

	/**
	 * The parameters of a request. A body with a package may look like a form and must
	 * not be consumed here, so only the query string is parsed.
	 */
	private static Map<String, List<String>> given(HttpServletRequest request, HandlerMethod method) {
		if (takes(method, InputStream.class)) {
			return ofQuery(request.getQueryString());
		}
		return request.getParameterMap()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> List.of(each.getValue())));
	}

	private static Map<String, List<String>> ofQuery(@Nullable String query) {
		MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
		for (String pair : (query != null) ? query.split("&") : new String[0]) {
			if (!pair.isEmpty()) {
				String[] parts = pair.split("=", 2);
				given.add(decoded(parts[0]), (parts.length > 1) ? decoded(parts[1]) : "");
			}
		}
		return given;
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// As Tomcat throws it for text that it decodes.
			throw new InvalidParameterException(ex);
		}
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == RequestValues.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
	}

}
