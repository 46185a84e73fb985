package org.accordgraph.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of watched questions.
 *
 * @param questions the questions with their parameters, as behind {@code /api/questions/}
 * in an address; none by default, and nothing is then watched
 * @param directory the folder of the saved answers and messages
 * @param url where differences are posted; nothing is posted if it is not set
 * @param secret signs the messages
 * @param secretFile a file that contains the secret instead
 * @param allowPrivateAddresses whether the webhook may be in a private network or on this
 * machine
 * @param timeout the time that one attempt may take
 * @param attempts the number of attempts in a row
 * @param backoff the time before the second attempt; it doubles before each further one
 */
@ConfigurationProperties("accord.watch")
record WatchProperties(@DefaultValue List<String> questions, @DefaultValue("data/watch") Path directory,
		@Nullable String url, @Nullable String secret, @Nullable Path secretFile,
		@DefaultValue("false") boolean allowPrivateAddresses, @DefaultValue("10s") Duration timeout,
		@DefaultValue("5") int attempts, @DefaultValue("1s") Duration backoff) {

	private static final int MIN_SECRET = 16;

	private static final int MAX_ATTEMPTS = 20;

	private static final int MAX_PORT = 65_535;

	private static final Duration LONGEST = Duration.ofHours(1);

	WatchProperties {
		questions.forEach(WatchedQuestion::of);
		if (url != null && url.isBlank()) {
			url = null;
		}
		if (secret != null && secret.isBlank()) {
			secret = null;
		}
		if (secret != null && secretFile != null) {
			throw new StartupFailure("Set one of accord.watch.secret and accord.watch.secret-file, not both.");
		}
		if (secretFile != null) {
			secret = read(secretFile);
		}
		if (url != null) {
			require(isAddress(url),
					"accord.watch.url (ACCORD_WATCH_URL) has to be an address such as https://example.org/hook, without a user, and with a port from 1 to %d if it has one: it is not."
						.formatted(MAX_PORT));
			require(!questions.isEmpty(),
					"accord.watch.url is set, but no question is watched: set accord.watch.questions (ACCORD_WATCH_QUESTIONS).");
			require(secret != null && isStrong(secret),
					"Messages to accord.watch.url are signed: set accord.watch.secret (ACCORD_WATCH_SECRET) to at least %d ASCII characters without spaces, as openssl rand -hex 16 makes them, or to whsec_ followed by at least %d bytes in Base64."
						.formatted(MIN_SECRET, MIN_SECRET));
		}
		require(attempts >= 1 && attempts <= MAX_ATTEMPTS,
				"accord.watch.attempts has to be from 1 to %d.".formatted(MAX_ATTEMPTS));
		// A socket takes a time of 0 for no limit.
		require(timeout.compareTo(Duration.ofMillis(1)) >= 0 && timeout.compareTo(LONGEST) <= 0,
				"accord.watch.timeout (ACCORD_WATCH_TIMEOUT) has to be a time such as 10s, from 1ms to 1h.");
		require(!backoff.isNegative() && backoff.compareTo(LONGEST) <= 0,
				"accord.watch.backoff (ACCORD_WATCH_BACKOFF) has to be a time such as 1s, from 0s to 1h.");
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new StartupFailure(otherwise);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new StartupFailure("The file of accord.watch.secret-file cannot be read (%s).".formatted(ex), ex);
		}
	}

	private static boolean isAddress(String text) {
		try {
			URI uri = URI.create(text);
			return uri.getScheme() != null && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")
					&& uri.getHost() != null && isPort(uri.getPort()) && uri.getRawUserInfo() == null
					&& uri.getRawFragment() == null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** None is -1; that of the scheme is then taken. */
	private static boolean isPort(int port) {
		return port == -1 || port >= 1 && port <= MAX_PORT;
	}

	private static boolean isStrong(String secret) {
		return secret.length() >= MIN_SECRET && secret.chars().allMatch((c) -> c > ' ' && c <= '~')
				&& Signature.key(secret).length >= MIN_SECRET;
	}

	boolean posts() {
		return this.url != null;
	}

	/** Without the secret, whatever prints it. */
	@Override
	public String toString() {
		return "WatchProperties[questions=" + this.questions + "]";
	}

}
