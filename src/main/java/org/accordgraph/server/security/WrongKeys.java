package org.accordgraph.server.security;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.server.http.ConnectionPeer;
import org.accordgraph.support.problem.FilterProblem;
import org.accordgraph.support.problem.PlainProblem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the guessing of keys. A client address may send ten wrong keys a minute; after
 * that, its requests with any key are answered with 429 without a comparison. Requests
 * without a key are not affected.
 */
@Component
class WrongKeys extends OncePerRequestFilter {

	static final int PER_MINUTE = 10;

	/** Bounds the memory used if requests come from many addresses. */
	private static final int MAX_CLIENTS = 10_000;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final LoadingCache<String, Bucket> clients = Caffeine.newBuilder()
		.maximumSize(MAX_CLIENTS)
		.expireAfterAccess(MINUTE.multipliedBy(2))
		.build((client) -> Bucket.builder()
			.addLimit((limit) -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, MINUTE))
			.build());

	/** Counts a wrong key in a request. */
	void count(HttpServletRequest request) {
		this.clients.get(ConnectionPeer.of(request)).tryConsume(1);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (hasKey(request) && this.clients.get(ConnectionPeer.of(request)).getAvailableTokens() == 0) {
			long seconds = MINUTE.toSeconds() / PER_MINUTE + 1;
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
			PlainProblem.write(response,
					new FilterProblem(HttpStatus.TOO_MANY_REQUESTS, "too-many-wrong-keys", "Too many wrong keys",
							"Too many wrong keys came from your address. Try again in %d seconds.".formatted(seconds)));
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean hasKey(HttpServletRequest request) {
		return Stream.of(ImportKey.HEADER, ReadKey.HEADER, HttpHeaders.AUTHORIZATION)
			.anyMatch((header) -> request.getHeader(header) != null);
	}

}
