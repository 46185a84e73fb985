package org.accordgraph.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

import org.accordgraph.support.startup.StartupFailure;
import org.accordgraph.support.temp.PrivateFiles;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.QueryExecutionException;

/**
 * The password of the user of the embedded database.
 *
 * @param value the password itself
 * @param file the file that contains a generated password; {@code null} if the password
 * was set
 */
record Password(String value, @Nullable Path file) {

	private static final String FILE_NAME = "neo4j-password";

	// Without characters that look alike: people type it into Neo4j Browser.
	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int LENGTH = 20;

	static Password of(@Nullable String configured, Path directory) {
		if (configured != null && !configured.isBlank()) {
			return new Password(configured, null);
		}
		Path file = directory.resolve(FILE_NAME);
		try {
			if (Files.notExists(file)) {
				Files.writeString(PrivateFiles.makeFile(file), generate() + System.lineSeparator());
			}
			return new Password(Files.readString(file).strip(), file);
		}
		catch (IOException ex) {
			throw new StartupFailure("The password file " + file + " cannot be read or written (" + ex
					+ "): repair it, or set accord.embedded.password (ACCORD_EMBEDDED_PASSWORD).", ex);
		}
	}

	private static String generate() {
		return new SecureRandom().ints(LENGTH, 0, ALPHABET.length())
			.mapToObj((i) -> String.valueOf(ALPHABET.charAt(i)))
			.collect(Collectors.joining());
	}

	/** Sets the password in the database, replacing a former one. */
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
			throw new StartupFailure("The password cannot be used (" + ex.getMessage()
					+ "): set accord.embedded.password (ACCORD_EMBEDDED_PASSWORD) to another one.", ex);
		}
	}

	private static boolean isAlreadySet(QueryExecutionException ex) {
		return String.valueOf(ex.getMessage()).contains("Old password and new password cannot be the same");
	}

	/** Where to find the password, in words. */
	String where() {
		return (this.file != null) ? "in " + this.file : "as set in accord.embedded.password";
	}

	/** The password, if it was generated. */
	@Nullable String generated() {
		return (this.file != null) ? this.value : null;
	}

	@Override
	public String toString() {
		return "Password[file=" + this.file + "]";
	}

}
