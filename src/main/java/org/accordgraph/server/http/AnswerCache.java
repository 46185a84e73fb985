package org.accordgraph.server.http;

import java.io.IOException;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.database.embedded.GraphVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps answers in memory, and sends them again to the same request as long as the graph
 * is the same to the last transaction. It comes after everything that may refuse a
 * request.
 */
class AnswerCache implements HandlerInterceptor {

	/** The part of the memory that one answer may take. */
	private static final int PART = 4;

	private final GraphVersion graph;

	private final Freshness freshness;

	private final int largest;

	private final Cache<Key, KeptAnswer> answers;

	/**
	 * Creates a cache.
	 * @param size the memory that the answers may take; an answer takes at most a quarter
	 * of it
	 */
	AnswerCache(GraphVersion graph, Freshness freshness, DataSize size) {
		this.graph = graph;
		this.freshness = freshness;
		this.largest = (int) Math.min(Integer.MAX_VALUE / 2, size.toBytes() / PART);
		this.answers = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher((Key key, KeptAnswer answer) -> answer.weight())
			.build();
	}

	/**
	 * What an answer depends on.
	 *
	 * @param graph the last transaction
	 * @param tag the tag of the request, which covers the address, the formats and
	 * languages that are accepted, the day, the questions and this program
	 */
	private record Key(String graph, String tag) {

	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		// If another filter wrapped it again, the body would arrive after the request
		// ended.
		if (!(response instanceof CopiedResponse copied)) {
			return true;
		}
		Optional<String> version = this.graph.settled();
		if (version.isEmpty()) {
			return true;
		}
		Key key = new Key(version.get(), this.freshness.tag(request));
		KeptAnswer kept = this.answers.getIfPresent(key);
		if (kept == null) {
			request.setAttribute(Key.class.getName(), key);
			copied.begin(this.largest);
			return true;
		}
		kept.sendTo(response);
		return false;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (failure == null && response instanceof CopiedResponse copied
				&& request.getAttribute(Key.class.getName()) instanceof Key key
				&& this.graph.settled().filter(key.graph()::equals).isPresent()) {
			copied.copy().ifPresent((answer) -> this.answers.put(key, answer));
		}
	}

}
