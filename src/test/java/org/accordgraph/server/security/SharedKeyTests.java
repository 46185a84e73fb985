package org.accordgraph.server.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SharedKeyTests {

	private static final String SETTING = "accord.import.key";

	private static final String FIRST = "the-first-of-two-keys";

	private static final String SECOND = "the-second-of-two-keys";

	@TempDir
	Path folder;

	@Test
	void isReplacedWithItsFile() throws IOException {
		Path file = Files.writeString(this.folder.resolve("key"), FIRST + "\n");
		SharedKey key = in(new MockEnvironment().withProperty(SETTING + "-file", file.toString()));
		assertThat(key.is(FIRST)).isTrue();
		assertThat(key.is(SECOND)).isFalse();
		replace(file, SECOND, 1);
		assertThat(key.is(FIRST)).isFalse();
		assertThat(key.is(SECOND)).isTrue();
	}

	@Test
	void staysWhereTheFileIsGoneOrHoldsNone() throws IOException {
		Path file = Files.writeString(this.folder.resolve("key"), FIRST);
		SharedKey key = in(new MockEnvironment().withProperty(SETTING + "-file", file.toString()));
		replace(file, "short", 1);
		assertThat(key.is(FIRST)).isTrue();
		assertThat(key.is("short")).isFalse();
		Files.delete(file);
		assertThat(key.is(FIRST)).isTrue();
		replace(file, SECOND, 2);
		assertThat(key.is(SECOND)).isTrue();
	}

	@Test
	void isInOnePlace() {
		MockEnvironment both = new MockEnvironment().withProperty(SETTING, FIRST)
			.withProperty(SETTING + "-file", "key");
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> SharedKey.in(both, SETTING))
			.withMessageContaining(SETTING + "-file")
			.withMessageNotContaining(FIRST);
		MockEnvironment missing = new MockEnvironment().withProperty(SETTING + "-file",
				this.folder.resolve("none").toString());
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> SharedKey.in(missing, SETTING))
			.withMessageContaining("cannot be read");
		assertThat(SharedKey.in(new MockEnvironment(), SETTING)).isNull();
		assertThat(SharedKey.in(new MockEnvironment().withProperty(SETTING, " "), SETTING)).isNull();
	}

	private void replace(Path file, String key, int seconds) throws IOException {
		FileTime before = Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
		Files.writeString(file, key);
		// Some file systems store times in whole seconds.
		Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 5_000L * seconds));
	}

	private static SharedKey in(MockEnvironment environment) {
		return Objects.requireNonNull(SharedKey.in(environment, SETTING));
	}

}
