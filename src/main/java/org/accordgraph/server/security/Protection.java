package org.accordgraph.server.security;

import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The protection of reads, from the settings.
 *
 * @param key whether there is a read key
 * @param tokens whether the tokens of an OpenID provider are accepted
 * @param login whether a person can sign in at an OpenID provider
 */
record Protection(boolean key, boolean tokens, boolean login) {

	private static final String TOKENS = "spring.security.oauth2.resourceserver.jwt.";

	private static final String LOGIN = "spring.security.oauth2.client.registration";

	static Protection of(Environment environment) {
		return new Protection(
				StringUtils.hasText(environment.getProperty(ReadKey.SETTING))
						|| StringUtils.hasText(environment.getProperty(ReadKey.SETTING + "-file")),
				List.of("issuer-uri", "jwk-set-uri", "public-key-location")
					.stream()
					.anyMatch((name) -> StringUtils.hasText(environment.getProperty(TOKENS + name))),
				Binder.get(environment).bind(LOGIN, Bindable.mapOf(String.class, Object.class)).isBound());
	}

	boolean isSet() {
		return this.key || this.tokens || this.login;
	}

}
