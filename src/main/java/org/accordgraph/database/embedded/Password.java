package org.accordgraph.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.QueryExecutionException;

/**
 * The password of the embedded database's user.
 *
 * @param value the password itself
 * @param file the file that keeps a generated password, {@code null} for a password that
 * was set
 */
record Password(String value, @Nullable Path file) {

	private static final String FILE_NAME = "neo4j-password";

	// No characters that look alike: people type it into Neo4j Browser.
	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int LENGTH = 20;

	static Password of(@Nullable String configured, Path directory) {
		if (configured != null && !configured.isBlank()) {
			return new Password(configured, null);
		}
		Path file = directory.resolve(FILE_NAME);
		try {
			if (Files.notExists(file)) {
				Files.writeString(Files.createFile(file, onlyForItsOwner()), generate() + System.lineSeparator());
			}
			return new Password(Files.readString(file).strip(), file);
		}
		catch (IOException ex) {
			throw new StartRefused("The password file " + file + " cannot be read or written (" + ex
					+ "): repair it, or set accord.embedded.password (ACCORD_EMBEDDED_PASSWORD).", ex);
		}
	}

	private static FileAttribute<?>[] onlyForItsOwner() {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

	private static String generate() {
		return new SecureRandom().ints(LENGTH, 0, ALPHABET.length())
			.mapToObj((i) -> String.valueOf(ALPHABET.charAt(i)))
			.collect(Collectors.joining());
	}

	/** Makes this the password in the database; the setting wins over what is there. */
	void applyTo(DatabaseManagementService service) {
		try {
			service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally(
						"ALTER USER " + EmbeddedDatabase.USER + " SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", this.value));
		}
		catch (QueryExecutionException ex) {
			if (isAlreadySet(ex)) {
				return;
			}
			throw new StartRefused("The password cannot be used (" + ex.getMessage()
					+ "): set accord.embedded.password (ACCORD_EMBEDDED_PASSWORD) to another one.", ex);
		}
	}

	private static boolean isAlreadySet(QueryExecutionException ex) {
		return String.valueOf(ex.getMessage()).contains("Old password and new password cannot be the same");
	}

	/** What the start message says of it: a password that was set stays untold. */
	String words() {
		return (this.file != null) ? this.value + " (kept in " + this.file + ")" : "as set in accord.embedded.password";
	}

	/** The password, if nobody has set it. */
	@Nullable String generated() {
		return (this.file != null) ? this.value : null;
	}

	@Override
	public String toString() {
		return "Password[file=" + this.file + "]";
	}

}
