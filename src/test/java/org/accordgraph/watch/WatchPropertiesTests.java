package org.accordgraph.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What stops the start, and what must not be told. */
class WatchPropertiesTests {

	private static final String URL = "https://example.org/hook";

	private static final String SECRET = "0123456789abcdef";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "fulfilled", "outcomes/fulfilled?", "outcomes/fulfilled?asOf", "../fulfilled",
			"outcomes/fulfilled?a=%", "outcomes//fulfilled", "" })
	void refusesWhatIsNoQuestion(String question) {
		refuses(question, "accord.watch.questions", () -> properties(List.of(question), null, null));
	}

	@Test
	void readsParametersAsInAnAddress() {
		WatchedQuestion question = WatchedQuestion.of(" places/touching-a-place?placeId=%E6%B1%9F&kinds=a&kinds=b+c ");
		assertThat(question.path()).isEqualTo("places/touching-a-place");
		assertThat(question.text()).isEqualTo("places/touching-a-place?placeId=%E6%B1%9F&kinds=a&kinds=b%20c");
		assertThat(question.parameters()).containsEntry("placeId", List.of("江"))
			.containsEntry("kinds", List.of("a", "b c"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://example.org/", "file:///etc/passwd", "example.org", "http:///x",
			"https://user:word@example.org/", "https://example.org/#x", "gopher://example.org", "not an address",
			"http://example.org:0/", "http://example.org:65536/", "http://example.org:-1/" })
	void refusesWhatIsNoAddressOfTheWeb(String url) {
		refuses(url, "accord.watch.url", () -> properties(List.of("outcomes/fulfilled"), url, SECRET));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0123456789abcde", "whsec_c2hvcnQgc2VjcmV0", "whsec_0123456789/no base64!",
			"with blanks in between" })
	void refusesASecretThatIsWeakAndDoesNotTellIt(String secret) {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> properties(List.of("outcomes/fulfilled"), URL, secret))
			.withMessageContaining("accord.watch.secret")
			.withMessageNotContaining(secret);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "https://example.org:1/", "http://example.org:65535" })
	void takesEachPortThatThereIs(String url) {
		assertThat(properties(List.of("outcomes/fulfilled"), url, SECRET).posts()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "PT0.0005S", "PT-1S", "PT1H0.001S", "PT2562047788015215H" })
	void refusesATimeoutThatIsNoLimit(String timeout) {
		refuses(timeout, "accord.watch.timeout", () -> properties(Duration.parse(timeout), Duration.ZERO));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT-0.001S", "PT1H0.001S", "PT2562047788015215H" })
	void refusesABackoffThatIsNegativeOrEndless(String backoff) {
		refuses(backoff, "accord.watch.backoff", () -> properties(Duration.ofHours(1), Duration.parse(backoff)));
	}

	@Test
	void takesTimesAtTheirLimits() {
		assertThat(properties(Duration.ofMillis(1), Duration.ZERO).timeout()).isEqualTo(Duration.ofMillis(1));
		assertThat(properties(Duration.ofHours(1), Duration.ofHours(1)).backoff()).isEqualTo(Duration.ofHours(1));
	}

	@Test
	void refusesAWebhookWithoutASecretOrAQuestion() {
		refuses(URL, "accord.watch.secret", () -> properties(List.of("outcomes/fulfilled"), URL, null));
		refuses(URL, "accord.watch.questions", () -> properties(List.of(), URL, SECRET));
	}

	@Test
	void readsTheSecretFromAFileAndTellsItToNobody() throws Exception {
		Path file = Files.writeString(this.folder.resolve("secret"), SECRET + "\n");
		WatchProperties properties = new WatchProperties(List.of("outcomes/fulfilled"), this.folder, URL, null, file,
				false, Duration.ofSeconds(1), 5, Duration.ofSeconds(1));
		assertThat(properties.secret()).isEqualTo(SECRET);
		assertThat(properties.toString()).doesNotContain(SECRET);
	}

	private WatchProperties properties(List<String> questions, @Nullable String url, @Nullable String secret) {
		return new WatchProperties(questions, this.folder, url, secret, null, false, Duration.ofSeconds(1), 5,
				Duration.ofSeconds(1));
	}

	private WatchProperties properties(Duration timeout, Duration backoff) {
		return new WatchProperties(List.of("outcomes/fulfilled"), this.folder, URL, SECRET, null, false, timeout, 5,
				backoff);
	}

	private static void refuses(String what, String setting, Runnable start) {
		assertThatExceptionOfType(StartupFailure.class).as(what).isThrownBy(start::run).withMessageContaining(setting);
	}

}
