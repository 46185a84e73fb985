package org.accordgraph.access;

import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * Settings of who may read.
 *
 * @param key whoever knows it may read; none lets everybody
 */
@ConfigurationProperties("accord.access")
record AccessProperties(@Nullable String key) {

	private static final int SHORTEST = 16;

	AccessProperties {
		// Others have no way into a header.
		if (StringUtils.hasText(key)
				&& (key.length() < SHORTEST || !key.chars().allMatch((c) -> c > ' ' && c <= '~'))) {
			throw new StartRefused(
					"The key has to be at least %d ASCII characters without spaces: set accord.access.key (ACCORD_ACCESS_KEY) to another one, as openssl rand -hex 16 makes it."
						.formatted(SHORTEST));
		}
	}

	@Override
	public String toString() {
		return "AccessProperties[]";
	}

}
