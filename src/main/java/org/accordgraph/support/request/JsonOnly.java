package org.accordgraph.support.request;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers in {@code application/json} wherever an endpoint returns a body and declares no
 * other type, and rejects requests that accept something else with 406, before they
 * change anything. Without it, Spring would send the same JSON as any {@code +json} type
 * that a client names, even as linked data. The parameter {@code format} takes precedence
 * over {@code Accept}; that an endpoint has it, {@link RequestReader} has checked before.
 */
class JsonOnly implements HandlerInterceptor {

	private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws HttpMediaTypeNotAcceptableException {
		if (handler instanceof HandlerMethod method && !RequestReader.readsByItself(method) && !method.isVoid()
				&& request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null) {
			if (!FormatBeforeAccept.isNamed(request)
					&& accepted(request).stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
				throw new HttpMediaTypeNotAcceptableException(JSON);
			}
			request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.copyOf(JSON));
		}
		return true;
	}

	private static List<MediaType> accepted(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
		try {
			return AcceptedTypes.of(request);
		}
		catch (HttpMediaTypeNotAcceptableException ex) {
			throw new HttpMediaTypeNotAcceptableException(JSON);
		}
	}

}
