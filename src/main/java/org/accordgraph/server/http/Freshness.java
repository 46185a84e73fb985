package org.accordgraph.server.http;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.database.load.Heartbeat;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.query.Questions;
import org.accordgraph.query.evidence.SourceText;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
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
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Answers conditional requests with 304 as long as the graph, the questions, the
 * vocabulary, the source text, the settings of linked data and this program are
 * unchanged, because the answer is then unchanged, too. This check does not query the
 * database.
 */
@RestControllerAdvice
class Freshness implements HandlerInterceptor, ResponseBodyAdvice<Object> {

	private static final String TAG = Freshness.class.getName();

	private static final int DIGITS = 24;

	/** What is known at the start, and goes into answers. */
	static final String SETTINGS = "${accord.version} ${accord.linked-data.address:} ${accord.linked-data.publisher:} ${accord.linked-data.licence:}";

	private final Heartbeat graph;

	private final Questions questions;

	private final String program;

	Freshness(Heartbeat graph, Questions questions, Optional<SourceText> source, Vocabulary vocabulary,
			@Value(SETTINGS) String program) {
		this.graph = graph;
		this.questions = questions;
		this.program = program + vocabulary.version() + source.map(SourceText::version).orElse("");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String tag = tag(request);
		// The tag is that of the graph before it is read: if the graph is replaced
		// meanwhile, the client requests the answer again.
		request.setAttribute(TAG, tag);
		// Only successful answers carry the tag, so the request is valid. The response is
		// not passed to the check, because it may still become an error.
		if (!IfNoneMatchAny.isRead(request) || !new ServletWebRequest(request).checkNotModified(tag)) {
			return true;
		}
		response.setStatus(HttpStatus.NOT_MODIFIED.value());
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
		return false;
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

	/**
	 * Whether an answer carries the tag: reports on the live graph may change while the
	 * version of the graph does not.
	 */
	private static boolean isTold(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) && request.getRequestURI().startsWith("/api/")
				&& FreshnessConfiguration.LIVE.stream().noneMatch(request.getRequestURI()::startsWith);
	}

	/** Returns the tag of a request, which is computed once. */
	String tag(HttpServletRequest request) {
		return (request.getAttribute(TAG) instanceof String known) ? known : computed(request);
	}

	/**
	 * The weak tag of an answer; weak because the response may be compressed. It depends
	 * on the URL and on the headers {@code Accept} and {@code Accept-Language}, because
	 * links in an answer contain the requested host, and the headers select the format
	 * and the language of its words; and on the day, because questions about a state are
	 * asked of the present day.
	 */
	private String computed(HttpServletRequest request) {
		return "W/\"" + Fingerprint.of(String.join("\n", this.graph.lastSeen(), this.questions.version(), this.program,
				String.valueOf(LocalDate.now()), request.getRequestURL(), String.valueOf(request.getQueryString()),
				String.valueOf(request.getHeader(HttpHeaders.ACCEPT)),
				String.valueOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))))
			.substring(0, DIGITS) + '"';
	}

}
