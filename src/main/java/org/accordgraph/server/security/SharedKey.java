package org.accordgraph.server.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * A key that is compared with those in requests. It is the value of a setting, or the
 * content of a file that the setting with {@code -file} names. The file is read again
 * when it has changed, so that a key can be replaced while the service runs.
 */
final class SharedKey {

	private static final Logger log = LoggerFactory.getLogger(SharedKey.class);

	private static final int MIN_LENGTH = 16;

	private final String setting;

	private final @Nullable Path file;

	private volatile Read read;

	private SharedKey(String setting, @Nullable Path file, Read read) {
		this.setting = setting;
		this.file = file;
		this.read = read;
	}

	/**
	 * Reads a key.
	 * @param environment the settings
	 * @param setting the setting that contains it, such as {@code accord.import.key}
	 * @return the key, or null if there is none
	 * @throws StartupFailure if it is too weak, both settings are present, or the file
	 * cannot be read; the message names the setting, not the key
	 */
	static @Nullable SharedKey in(Environment environment, String setting) {
		String value = environment.getProperty(setting);
		String file = environment.getProperty(setting + "-file");
		if (!StringUtils.hasText(file)) {
			return StringUtils.hasText(value)
					? new SharedKey(setting, null, new Read(digest(strong(value, setting)), null)) : null;
		}
		if (StringUtils.hasText(value)) {
			throw new StartupFailure("Set one of %1$s and %1$s-file, not both.".formatted(setting));
		}
		Path path = Path.of(file);
		try {
			return new SharedKey(setting, path, read(path, setting));
		}
		catch (IOException ex) {
			throw new StartupFailure("The file of %s-file cannot be read (%s).".formatted(setting, ex), ex);
		}
	}

	private static Read read(Path file, String setting) throws IOException {
		FileTime changed = Files.getLastModifiedTime(file);
		return new Read(digest(strong(Files.readString(file).strip(), setting + "-file")), changed);
	}

	/** Requires a key that is hard to guess and can be sent in a header. */
	private static String strong(String key, String setting) {
		if (key.length() < MIN_LENGTH || !key.chars().allMatch((c) -> c > ' ' && c <= '~')) {
			throw new StartupFailure(
					"The key has to be at least %d ASCII characters without spaces: set %s (%s) to another one, as openssl rand -hex 16 makes it."
						.formatted(MIN_LENGTH, setting,
								setting.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "")));
		}
		return key;
	}

	/** Takes as long for a wrong key as for the right one. */
	boolean is(@Nullable String given) {
		return given != null && MessageDigest.isEqual(current(), digest(given));
	}

	private byte[] current() {
		if (this.file != null) {
			try {
				if (!Files.getLastModifiedTime(this.file).equals(this.read.changed)) {
					this.read = read(this.file, this.setting);
					log.info("The key in the file of {}-file is replaced.", this.setting);
				}
			}
			catch (IOException | StartupFailure ex) {
				log.warn("The key in the file of {}-file stays as it was: {}", this.setting, ex.getMessage());
				this.read = new Read(this.read.digest, changedOf(this.file));
			}
		}
		return this.read.digest;
	}

	private static @Nullable FileTime changedOf(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		}
		catch (IOException ex) {
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

	/** The digest of a key, and the modification time of its file. */
	private record Read(byte[] digest, @Nullable FileTime changed) {

	}

}
