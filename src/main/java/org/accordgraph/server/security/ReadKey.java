package org.accordgraph.server.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;

/**
 * The read key. Programs send it as {@code X-API-Key} or as a bearer token; browsers,
 * which prompt for it, as the password of any user name.
 */
final class ReadKey {

	static final String SETTING = "accord.access.key";

	static final String HEADER = "X-API-Key";

	private static final String BEARER = "bearer ";

	private static final String BASIC = "basic ";

	private final SharedKey key;

	private ReadKey(SharedKey key) {
		this.key = key;
	}

	/** The configured key, or {@code null} if there is none. */
	static @Nullable ReadKey in(Environment environment) {
		SharedKey key = SharedKey.in(environment, SETTING);
		return (key != null) ? new ReadKey(key) : null;
	}

	/** Whether a request has an {@code X-API-Key} or a Basic password, right or wrong. */
	static boolean isAnySentWith(HttpServletRequest request) {
		return request.getHeader(HEADER) != null || password(request.getHeader(HttpHeaders.AUTHORIZATION)) != null;
	}

	boolean isSentWith(HttpServletRequest request) {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		return Stream.of(request.getHeader(HEADER), after(BEARER, authorization), password(authorization))
			.anyMatch(this.key::is);
	}

	private static @Nullable String after(String scheme, @Nullable String authorization) {
		return (authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(scheme))
				? authorization.substring(scheme.length()).strip() : null;
	}

	private static @Nullable String password(@Nullable String authorization) {
		String encoded = after(BASIC, authorization);
		if (encoded == null) {
			return null;
		}
		try {
			String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
			return decoded.substring(decoded.indexOf(':') + 1);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
