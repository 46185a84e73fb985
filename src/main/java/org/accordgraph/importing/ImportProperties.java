package org.accordgraph.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the import.
 *
 * @param key whoever knows it may take packages in; without one nobody may
 * @param maxSize the largest package that may be sent
 */
@ConfigurationProperties("accord.import")
record ImportProperties(@Nullable String key, @DefaultValue("200MB") DataSize maxSize) {

	private static final int SHORTEST = 16;

	ImportProperties {
		if (StringUtils.hasText(key)
				&& (key.length() < SHORTEST || !key.chars().allMatch((c) -> c > ' ' && c <= '~'))) {
			throw new StartRefused(
					"The key has to be at least %d ASCII characters without spaces: set accord.import.key (ACCORD_IMPORT_KEY) to another one, as openssl rand -hex 16 makes it."
						.formatted(SHORTEST));
		}
	}

	/**
	 * Lets nobody go on without the key. It takes as long for a wrong key as for the
	 * right one.
	 * @param given what was sent
	 * @throws ImportProblem if it is not the key, or there is none
	 */
	void requireKey(@Nullable String given) {
		if (!StringUtils.hasText(this.key)) {
			throw ImportProblem.off();
		}
		if (given == null || !MessageDigest.isEqual(bytes(this.key), bytes(given))) {
			throw ImportProblem.keyNeeded();
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "ImportProperties[maxSize=" + this.maxSize + "]";
	}

}
