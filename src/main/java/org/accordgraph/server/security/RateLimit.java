package org.accordgraph.access;

import java.io.IOException;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.problem.PlainProblem;
import org.accordgraph.problem.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no client ask so much that the others starve. A client is the address that the
 * connection comes from, whatever a header says of others: behind a proxy it is for the
 * proxy to count.
 */
class RateLimit extends OncePerRequestFilter {

	/** Nobody fills the memory by coming from many addresses. */
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
		ConsumptionProbe probe = this.clients.get(client(request)).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		PlainProblem.write(response, new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests",
				"This service answers %d requests a minute to each client. Try again in %d seconds, or ask for more at once: limit and size make a page longer."
					.formatted(this.perMinute, seconds)));
	}

	private static String client(ServletRequest request) {
		return (request instanceof ServletRequestWrapper wrapper) ? client(wrapper.getRequest())
				: request.getRemoteAddr();
	}

}
