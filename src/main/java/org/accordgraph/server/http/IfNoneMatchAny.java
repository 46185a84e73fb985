package org.accordgraph.server.http;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers {@code If-None-Match: *}, which asks only whether there is an answer: with 304
 * if there is one, and otherwise with the error that the request gets without this
 * header. Spring ignores the asterisk on reads.
 */
class IfNoneMatchAny extends OncePerRequestFilter {

	private static final String ANY = "*";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isRead(request) || !ANY.equals(String.valueOf(request.getHeader(HttpHeaders.IF_NONE_MATCH)).strip());
	}

	static boolean isRead(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(new WithoutTag(request), answer);
		if (answer.getStatus() == HttpStatus.OK.value()) {
			answer.resetBuffer();
			answer.setStatus(HttpStatus.NOT_MODIFIED.value());
		}
		answer.copyBodyToResponse();
	}

	private static final class WithoutTag extends HttpServletRequestWrapper {

		private WithoutTag(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name) ? null : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name) ? Collections.emptyEnumeration()
					: super.getHeaders(name);
		}

	}

}
