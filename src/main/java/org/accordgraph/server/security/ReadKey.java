package org.accordgraph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * The key, and the three ways to send it: for programs as {@code X-API-Key} or as a
 * bearer token, for browsers, which ask a person, as the password of any user name.
 */
final class Key {

	static final String HEADER = "X-API-Key";

	private static final String BEARER = "bearer ";

	private static final String BASIC = "basic ";

	private final byte[] digest;

	Key(String value) {
		this.digest = digest(value);
	}

	boolean isSentWith(HttpServletRequest request) {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		return Stream.of(request.getHeader(HEADER), after(BEARER, authorization), password(authorization))
			.anyMatch(this::is);
	}

	/** Takes as long for a wrong key as for the right one. */
	private boolean is(@Nullable String given) {
		return given != null && MessageDigest.isEqual(this.digest, digest(given));
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

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
