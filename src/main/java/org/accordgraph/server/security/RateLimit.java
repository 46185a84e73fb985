package org.accordgraph.server.security;

import java.io.IOException;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.server.http.ConnectionPeer;
import org.accordgraph.support.problem.FilterProblem;
import org.accordgraph.support.problem.PlainProblem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the requests per minute of each client, so that none starves the others. A
 * client is the peer address of its connection, regardless of forwarding headers: behind
 * a proxy, it is for the proxy to limit its clients.
 */
class RateLimit extends OncePerRequestFilter {

	/** Bounds the memory used if requests come from many addresses. */
	private static final int CLIENTS = 10_000;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final int perMinute;

	private final LoadingCache<String, Bucket> clients;

	RateLimit(int perMinute) {
		this.perMinute = perMinute;
		this.clients = Caffeine.newBuilder()
			.maximumSize(CLIENTS)
			.expireAfterAccess(MINUTE.multipliedBy(2))
			.build((client) -> Bucket.builder()
				.addLimit((limit) -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
				.build());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = this.clients.get(ConnectionPeer.of(request)).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		PlainProblem.write(response, new FilterProblem(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests",
				"Too many requests",
				"This service answers %d requests per minute and client. Try again in %d seconds, or fetch more per request with limit or size."
					.formatted(this.perMinute, seconds)));
	}

}
