package org.accordgraph.web;

import java.util.Collections;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.evidence.SourceText;
import org.accordgraph.graph.GraphWatch;
import org.accordgraph.question.Questions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Answers 304 to whoever already has an answer: as long as facts, questions, the text at
 * hand and this program are the same, so is what a request gets. Nothing is asked of the
 * database for that.
 */
@RestControllerAdvice
class Freshness implements HandlerInterceptor, ResponseBodyAdvice<Object> {

	private static final String TAG = Freshness.class.getName();

	private static final int DIGITS = 24;

	private final GraphWatch graph;

	private final Questions questions;

	private final String program;

	Freshness(GraphWatch graph, Questions questions, Optional<SourceText> source,
			@Value("${accord.version}") String program) {
		this.graph = graph;
		this.questions = questions;
		this.program = program + source.map(SourceText::version).orElse("");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String tag = tag(request);
		// Of the graph before it is read: should another one come meanwhile, the answer
		// is
		// asked for again.
		request.setAttribute(TAG, tag);
		// Only an answer that succeeded ever carried the tag, so the request is good.
		if (!isKnown(request, ETag.create(tag))) {
			return true;
		}
		response.setStatus(HttpStatus.NOT_MODIFIED.value());
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		return false;
	}

	/** A tag is the same, weak or strong, where nothing but reading depends on it. */
	private static boolean isKnown(HttpServletRequest request, ETag tag) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((header) -> ETag.parse(header).stream())
			.anyMatch((known) -> !known.isWildcard() && known.compare(tag, false));
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse answer
				&& answer.getServletResponse().getStatus() == HttpStatus.OK.value()
				&& asked.getServletRequest().getAttribute(TAG) instanceof String tag
				&& isTold(asked.getServletRequest())) {
			response.getHeaders().setETag(tag);
			response.getHeaders().setCacheControl("no-cache");
		}
		return body;
	}

	/** What is asked of the graph itself may change while its version does not. */
	private static boolean isTold(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) && request.getRequestURI().startsWith("/api/")
				&& FreshnessConfiguration.LIVE.stream().noneMatch(request.getRequestURI()::startsWith);
	}

	/**
	 * Weak, because what carries it may be compressed. Links in an answer name the host
	 * that was asked, and its form is what was accepted.
	 */
	private String tag(HttpServletRequest request) {
		return "W/\"" + Fingerprint.of(String.join("\n", this.graph.lastSeen(), this.questions.version(), this.program,
				request.getRequestURL(), String.valueOf(request.getQueryString()),
				String.valueOf(request.getHeader(HttpHeaders.ACCEPT))))
			.substring(0, DIGITS) + '"';
	}

}
