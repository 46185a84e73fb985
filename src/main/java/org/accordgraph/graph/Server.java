package org.accordgraph.graph;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The database server, before anything is asked of it.
 */
@Component
class Server {

	/** The oldest version with dynamic labels and types, which the scripts use. */
	private static final int[] OLDEST = { 5, 26 };

	private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

	private final Sessions sessions;

	private final URI uri;

	Server(Sessions sessions, Neo4jConnectionDetails connection) {
		this.sessions = sessions;
		this.uri = connection.getUri();
	}

	/**
	 * Makes sure that the server answers and is new enough.
	 * @throws StartRefused if it is not
	 */
	void require() {
		String version = version();
		Matcher numbers = VERSION.matcher(version);
		if (numbers.matches() && isOlder(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))) {
			throw new StartRefused(
					"The database at %s is Neo4j %s: accord-graph needs 5.26 or newer; set spring.neo4j.uri (SPRING_NEO4J_URI) to another server."
						.formatted(this.uri, version));
		}
	}

	private static boolean isOlder(int major, int minor) {
		return major < OLDEST[0] || (major == OLDEST[0] && minor < OLDEST[1]);
	}

	private String version() {
		try (Session session = this.sessions.reading()) {
			return session.executeRead((tx) -> tx.run("""
					CALL dbms.components() YIELD name, versions
					WHERE name = 'Neo4j Kernel'
					RETURN versions[0] AS version
					""").single().get("version").asString());
		}
		catch (AuthenticationException ex) {
			throw new StartRefused("The database at " + this.uri
					+ " does not accept the user: set spring.neo4j.authentication.username and spring.neo4j.authentication.password (SPRING_NEO4J_AUTHENTICATION_USERNAME, …_PASSWORD).",
					ex);
		}
		catch (Neo4jException ex) {
			throw new StartRefused("The database at " + this.uri + " does not answer ("
					+ String.valueOf(ex.getMessage()).lines().findFirst().orElse("")
					+ "): start it, or set spring.neo4j.uri (SPRING_NEO4J_URI) to another one.", ex);
		}
	}

}
